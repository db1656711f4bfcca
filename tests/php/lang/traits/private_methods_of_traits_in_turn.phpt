--TEST--
Private methods of a trait: the class, then a subclass, in turn
--FILE--
<?php
trait T { private function tm() { return 'T::tm'; } function go() { return $this->tm() . self::tm() . static::st() . self::st(); } private static function st() { return 'st'; } static function sgo() { return self::st() . static::st(); } }
class U1 { use T; }
class U2 extends U1 { function g() { try { return $this->tm(); } catch (Error $e) { return $e->getMessage(); } } static function sg() { try { return self::st(); } catch (Error $e) { return $e->getMessage(); } } }
class U3 extends U1 { private function tm() { return 'U3::tm'; } function g() { return $this->tm(); } private static function st() { return 'u3st'; } }
for ($i = 0; $i < 3; $i++) {
echo (new U1)->go(), " ", (new U2)->go(), " ", (new U2)->g(), " ", U2::sg(), " ", (new U3)->g(), "\n";
try { echo (new U3)->go(), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo U1::sgo(), U2::sgo(), "\n"; echo U3::sgo(), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
--EXPECT--
T::tmT::tmstst T::tmT::tmstst Call to private method U1::tm() from scope U2 Call to private method U1::st() from scope U2 U3::tm
Call to private method U3::st() from scope U1
stststst
Call to private method U3::st() from scope U1
T::tmT::tmstst T::tmT::tmstst Call to private method U1::tm() from scope U2 Call to private method U1::st() from scope U2 U3::tm
Call to private method U3::st() from scope U1
stststst
Call to private method U3::st() from scope U1
T::tmT::tmstst T::tmT::tmstst Call to private method U1::tm() from scope U2 Call to private method U1::st() from scope U2 U3::tm
Call to private method U3::st() from scope U1
stststst
Call to private method U3::st() from scope U1
