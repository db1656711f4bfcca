--TEST--
magic constants
--FILE--
<?php
namespace N\S;
function f() { return [__FUNCTION__, __NAMESPACE__, __LINE__, __CLASS__, __METHOD__]; }
trait T { function t() { return [__TRAIT__, __CLASS__, __METHOD__, __FUNCTION__]; } }
class C { use T; function m() { return [__CLASS__, __METHOD__, (function () { return [__FUNCTION__, __METHOD__, __CLASS__]; })(), basename(__FILE__), basename(__DIR__) !== '']; } }
echo json_encode([f(), (new C)->m(), (new C)->t(), C::class, namespace\f(...)::class, __LINE__
, __LINE__], JSON_UNESCAPED_SLASHES), "\n";
--EXPECT--
[["N\\S\\f","N\\S",3,"","N\\S\\f"],["N\\S\\C","N\\S\\C::m",["N\\S\\{closure}","N\\S\\{closure}","N\\S\\C"],"magic_constants.php",true],["N\\S\\T","N\\S\\C","N\\S\\T::t","t"],"N\\S\\C","Closure",6,7]
