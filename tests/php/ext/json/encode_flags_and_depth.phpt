--TEST--
encode flags and depth
--FILE--
<?php
$v = ["a/b" => "\u{e9}<\">", "l" => [1, 2.0, 0.1, null], "e" => [], "o" => new stdClass, 5 => "x"];
foreach ([0, JSON_PRETTY_PRINT, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE, JSON_HEX_TAG | JSON_HEX_QUOT, JSON_PRESERVE_ZERO_FRACTION | JSON_FORCE_OBJECT] as $f) echo json_encode($v, $f), "\n";
var_dump(json_encode("\xff"), json_last_error_msg(), json_encode(["\xff", 1], JSON_PARTIAL_OUTPUT_ON_ERROR), json_encode("a\xff", JSON_INVALID_UTF8_SUBSTITUTE), json_encode("a\xff", JSON_INVALID_UTF8_IGNORE));
var_dump(json_encode([[1]], 0, 1), json_last_error(), json_encode(NAN), json_last_error_msg(), json_encode(["12", "1e2", "x"], JSON_NUMERIC_CHECK));
class J implements JsonSerializable { public $a = 1; protected $b = 2; function __construct(private $c) {} function jsonSerialize(): mixed { return $this->c; } }
class P { public $a = 1; protected $b = 2; private $c = 3; public $d; }
enum E: string { case A = "x"; }
echo json_encode([new J(1), new J(new J("z")), new P, E::A]), "\n";
try { json_encode(INF, JSON_THROW_ON_ERROR); } catch (JsonException $e) { echo $e->getMessage(), $e->getCode(), "\n"; }
$r = []; $r["r"] = &$r; var_dump(json_encode($r), json_last_error_msg());
--EXPECT--
{"a\/b":"\u00e9<\">","l":[1,2,0.1,null],"e":[],"o":{},"5":"x"}
{
    "a\/b": "\u00e9<\">",
    "l": [
        1,
        2,
        0.1,
        null
    ],
    "e": [],
    "o": {},
    "5": "x"
}
{"a/b":"é<\">","l":[1,2,0.1,null],"e":[],"o":{},"5":"x"}
{"a\/b":"\u00e9\u003C\u0022\u003E","l":[1,2,0.1,null],"e":[],"o":{},"5":"x"}
{"a\/b":"\u00e9<\">","l":{"0":1,"1":2.0,"2":0.1,"3":null},"e":{},"o":{},"5":"x"}
bool(false)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
string(8) "[null,1]"
string(9) ""a\ufffd""
string(3) ""a""
bool(false)
int(1)
bool(false)
string(34) "Inf and NaN cannot be JSON encoded"
string(12) "[12,100,"x"]"
[1,"z",{"a":1,"d":null},"x"]
Inf and NaN cannot be JSON encoded7
bool(false)
string(18) "Recursion detected"
