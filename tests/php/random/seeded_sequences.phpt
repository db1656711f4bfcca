--TEST--
seeded random numbers are PHP's, in all functions and engines
--FILE--
<?php // seeded random numbers are PHP's, in all functions and engines
mt_srand(42); echo mt_rand(), ' ', mt_rand(1, 100), ' ', rand(1, 6), ' ', rand(6, 1), ' ', rand(), "\n";
mt_srand(3, MT_RAND_PHP); echo mt_rand(), ' ', mt_rand(1, 100), ' ', rand(1, 6), "\n";
srand(5); $a = range(1, 10); shuffle($a); echo implode(',', $a), ' ', str_shuffle('abcdefghij'), ' ', json_encode(array_rand(['a' => 1, 'b' => 2, 'c' => 3, 'd' => 4], 2)), ' ', array_rand([5, 6, 7]), "\n";
foreach ([new Random\Engine\Mt19937(1), new Random\Engine\Mt19937(1, MT_RAND_PHP), new Random\Engine\PcgOneseq128XslRr64(1), new Random\Engine\Xoshiro256StarStar(1), new Random\Engine\PcgOneseq128XslRr64('0123456789abcdef')] as $e) {
    $r = new Random\Randomizer($e); $copy = clone $e;
    echo bin2hex($e->generate()), ' ', $r->nextInt(), ' ', $r->getInt(1, 1000), ' ', bin2hex($r->getBytes(5)), ' ', $r->shuffleBytes('abcdef'), ' ', implode($r->shuffleArray([1, 2, 3, 4])), ' ', implode($r->pickArrayKeys(['x' => 1, 'y' => 2, 'z' => 3], 2)), ' ', bin2hex($copy->generate()), "\n";
    $u = unserialize(serialize($r)); var_dump($u->getInt(0, 99) === $r->getInt(0, 99));
}
final class Fixed implements Random\Engine { public function __construct(private string $bytes) {} public function generate(): string { return $this->bytes; } }
echo (new Random\Randomizer(new Fixed("\x01\x02")))->getInt(0, 1000), "\n";
try { (new Random\Randomizer(new Fixed("")))->getInt(0, 1000); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { (new Random\Randomizer(new Fixed("\xff\xff\xff\xff")))->getInt(0, 2); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { new Random\Engine\Xoshiro256StarStar('short'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { serialize(new Random\Engine\Secure); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
print_r(new Random\Engine\PcgOneseq128XslRr64(7));
--EXPECT--
804318771 68 5 5 1571945013
969637571 93 5
10,7,6,5,1,3,9,8,4,2 ifhadcjgbe ["b","d"] 0
25f4c16a 2141438069 125 4814bceeff dacefb 2341 xy 25f4c16a
bool(true)
c91e5694 15217923 721 4814bcee13 cadbef 2431 yz c91e5694
bool(true)
fa7b50d32ee375e1 6944490242553682052 276 3058e34fcc beafcd 2413 xz fa7b50d32ee375e1
bool(true)
c510c70f6daff2b3 4800180567299270261 925 a7a366c27b edfcab 3421 yz c510c70f6daff2b3
bool(true)
33ab451afc58b814 8471357460759375471 132 8a34901032 edfabc 4231 xz 33ab451afc58b814
bool(true)
895
Random\BrokenRandomEngineError: A random engine must return a non-empty string
Random\BrokenRandomEngineError: Failed to generate an acceptable random number in 50 attempts
Random\Engine\Xoshiro256StarStar::__construct(): Argument #1 ($seed) must be a 32 byte (256 bit) string
Serialization of 'Random\Engine\Secure' is not allowed
Random\Engine\PcgOneseq128XslRr64 Object
(
    [__states] => Array
        (
            [0] => 7603af77ed391840
            [1] => 7d011e97dca5c884
        )

)
