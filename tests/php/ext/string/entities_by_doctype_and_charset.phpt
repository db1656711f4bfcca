--TEST--
entities by doctype and charset
--FILE--
<?php
$s = "<a href='x'>\xc3\xa9 & &amp; &hellip; &apos;</a>";
foreach ([ENT_HTML401, ENT_XML1, ENT_XHTML, ENT_HTML5] as $doc) {
    echo htmlspecialchars($s, ENT_QUOTES | $doc), "\n", htmlentities($s, ENT_QUOTES | $doc, "UTF-8", false), "\n";
    echo bin2hex(html_entity_decode("&eacute;&apos;&#39;&hellip;&#x110000;&nbsp", ENT_QUOTES | $doc)), "\n";
}
var_dump(htmlspecialchars("\xff<"), htmlspecialchars("\xff<", ENT_IGNORE), htmlspecialchars("\xff<", 0));
var_dump(htmlentities("\xe9\x80", ENT_QUOTES, "ISO-8859-1"), bin2hex(html_entity_decode("&euro;", ENT_QUOTES, "cp1252")));
var_dump(count(get_html_translation_table(HTML_ENTITIES, ENT_QUOTES | ENT_HTML5)), get_html_translation_table());
--EXPECT--
&lt;a href=&#039;x&#039;&gt;é &amp; &amp;amp; &amp;hellip; &amp;apos;&lt;/a&gt;
&lt;a href=&#039;x&#039;&gt;&eacute; &amp; &amp; &hellip; &amp;apos;&lt;/a&gt;
c3a92661706f733b27e280a62623783131303030303b266e627370
&lt;a href=&apos;x&apos;&gt;é &amp; &amp;amp; &amp;hellip; &amp;apos;&lt;/a&gt;
&lt;a href=&apos;x&apos;&gt;é &amp; &amp; &amp;hellip; &apos;&lt;/a&gt;
266561637574653b27272668656c6c69703b2623783131303030303b266e627370
&lt;a href=&apos;x&apos;&gt;é &amp; &amp;amp; &amp;hellip; &amp;apos;&lt;/a&gt;
&lt;a href=&#039;x&#039;&gt;&eacute; &amp; &amp; &hellip; &apos;&lt;/a&gt;
c3a92727e280a62623783131303030303b266e627370
&lt;a href=&apos;x&apos;&gt;é &amp; &amp;amp; &amp;hellip; &amp;apos;&lt;/a&gt;
&lt;a href&equals;&apos;x&apos;&gt;&eacute; &amp; &amp; &hellip; &apos;&lt;&sol;a&gt;
c3a92727e280a62623783131303030303b266e627370
string(7) "�&lt;"
string(4) "&lt;"
string(0) ""
string(9) "&eacute;�"
string(2) "80"
int(1511)
array(5) {
  ["""]=>
  string(6) "&quot;"
  ["&"]=>
  string(5) "&amp;"
  ["'"]=>
  string(6) "&#039;"
  ["<"]=>
  string(4) "&lt;"
  [">"]=>
  string(4) "&gt;"
}
