--TEST--
a stream wrapper written in PHP
--FILE--
<?php
class VarStream {
    private int $pos = 0; private string $name; public $context;
    static array $data = [];
    function stream_open($path, $mode, $options, &$opened) { $this->name = parse_url($path)["host"]; if (!isset(self::$data[$this->name])) { if ($mode[0] === 'r') return false; self::$data[$this->name] = ''; } return true; }
    function stream_read($count) { $r = substr(self::$data[$this->name], $this->pos, $count); $this->pos += strlen($r); return $r; }
    function stream_write($d) { self::$data[$this->name] = substr(self::$data[$this->name], 0, $this->pos) . $d . substr(self::$data[$this->name], $this->pos + strlen($d)); $this->pos += strlen($d); return strlen($d); }
    function stream_tell() { return $this->pos; }
    function stream_eof() { return $this->pos >= strlen(self::$data[$this->name]); }
    function stream_seek($o, $w) { if ($w !== SEEK_SET) return false; $this->pos = $o; return true; }
    function stream_stat() { return []; }
    function stream_close() { echo "close\n"; }
    function stream_flush() { return true; }
    function url_stat($p, $f) { return isset(self::$data[parse_url($p)["host"]]) ? ['mode' => 0100644, 'size' => strlen(self::$data[parse_url($p)["host"]])] : false; }
    function unlink($p) { unset(self::$data[parse_url($p)["host"]]); return true; }
}
var_dump(stream_wrapper_register('var', 'VarStream'));
var_dump(in_array('var', stream_get_wrappers()), file_put_contents('var://a', "line1\nline2\n"), file('var://a'));
$h = fopen('var://a', 'r+'); fgets($h); echo ftell($h), fgets($h); fseek($h, 0); fwrite($h, 'LINE'); fclose($h);
echo file_get_contents('var://a'); var_dump(file_exists('var://a'), filesize('var://a'), is_file('var://b'), unlink('var://a'), clearstatcache(), file_exists('var://a'));
var_dump(fopen('var://none', 'r'));
VarStream::$data['inc'] = '<?php echo "included ", basename(__FILE__), "\n"; return 7;';
var_dump(include 'var://inc');
--EXPECTF--
bool(true)
close
close
bool(true)
int(12)
array(2) {
  [0]=>
  string(6) "line1
"
  [1]=>
  string(6) "line2
"
}
6line2
close
close
LINE1
line2
bool(true)
int(12)
bool(false)
bool(true)
NULL
bool(false)

Warning: fopen(var://none): Failed to open stream: "VarStream::stream_open" call failed in %s/wrapper.php on line 21
bool(false)

Warning: include(): VarStream::stream_set_option is not implemented! in %s/wrapper.php on line 23
close
included inc
int(7)
