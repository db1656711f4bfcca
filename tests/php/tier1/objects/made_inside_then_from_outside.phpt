--TEST--
Objects that a first call made come back with the next one: in properties, arrays, captures
--FILE--
<?php
final class Token { public function __construct(public string $text) {} }
final class Parser
{
    public ?Token $token = null;
    /** @var Token[] */
    public array $all = [];
    public array $byName = [];

    public function look(int $n): int
    {
        $length = 0;
        for ($i = 0; $i < $n; $i++) {
            if ($this->token !== null) {
                $length += strlen($this->token->text);
            } else {
                $this->token = new Token("ab$i");
            }
        }
        return $length;
    }

    public function collect(int $n): int
    {
        $length = 0;
        for ($i = 0; $i < $n; $i++) {
            foreach ($this->all as $token) {
                $length += strlen($token->text);
            }
            $this->all[] = new Token("item$i");
        }
        return $length;
    }

    public function named(int $n): int
    {
        $length = 0;
        for ($i = 0; $i < $n; $i++) {
            if (isset($this->byName["k$i"])) {
                $length += strlen($this->byName["k$i"]->text);
            }
            $this->byName["k$i"] = new Token("item$i");
        }
        return $length;
    }
}
$p = new Parser;
function run(Parser $p): string
{
    return $p->look(5) . ' ' . $p->collect(3) . ' ' . $p->named(3);
}
echo run($p), "\n";
echo run($p), "\n";
echo run($p), "\n";
function keep(int $n, array $kept): int {
    $length = 0;
    for ($i = 0; $i < $n; $i++) {
        foreach ($kept as $token) $length += strlen($token->text);
        $kept[] = new Token("item$i");
    }
    return $length;
}
$make = function (int $n) use (&$make): Closure {
    $kept = $n ? [new Token("captured"), new Token("two")] : [];
    return function (int $n) use ($kept): int {
        $length = 0;
        for ($i = 0; $i < $n; $i++) {
            foreach ($kept as $token) $length += strlen($token->text);
            $kept[] = new Token("item$i");
        }
        return $length;
    };
};
echo keep(3, []), "\n";
echo keep(3, [new Token('outside'), new Token('more')]), "\n";
echo $make(0)(3), "\n";
echo $make(1)(3), "\n";
$lists = [[], []];
function lists(array $lists): int
{
    $length = 0;
    foreach ($lists as $list) {
        for ($i = 0; $i < 3; $i++) {
            foreach ($list as $token) {
                $length += strlen($token->text);
            }
            $list[] = new Token("item$i");
        }
    }
    return $length;
}
echo lists([[], []]), ' ', lists([[new Token('outside')], []]), ' ', lists([[new Token('outside')], [new Token('out')]]), "\n";
for ($k = 0; $k < 3; $k++) {
    foreach ($lists as $list) {
        for ($i = 0; $i < 3; $i++) {
            foreach ($list as $token) {
                echo strlen($token->text), ' ';
            }
            $list[] = new Token("item$i");
        }
    }
    echo "\n";
    $lists = [[new Token('outside')], []];
}
--EXPECT--
12 15 0
15 60 15
15 105 15
15
48
15
48
30 51 60
5 5 5 5 5 5 
7 7 5 7 5 5 5 5 5 
7 7 5 7 5 5 5 5 5
