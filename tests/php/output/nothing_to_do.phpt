--TEST--
the ob_ functions without a buffer; output functions inside a handler end the script
--FILE--
<?php // the ob_ functions without a buffer; output functions inside a handler end the script
var_dump(ob_end_clean(), ob_end_flush(), ob_clean(), ob_flush(), ob_get_clean(), ob_get_flush(), ob_get_status(), ob_get_status(true), ob_list_handlers());
ob_start(function ($s) { echo 'lost'; return $s . '!'; }); echo 'said'; ob_end_flush(); echo "\n";
ob_start(function ($s) { ob_start(); return $s; }); echo 'x'; ob_end_flush(); echo "never\n";
--EXPECTF--

Notice: ob_end_clean(): Failed to delete buffer. No buffer to delete in %s on line 2

Notice: ob_end_flush(): Failed to delete and flush buffer. No buffer to delete or flush in %s on line 2

Notice: ob_clean(): Failed to delete buffer. No buffer to delete in %s on line 2

Notice: ob_flush(): Failed to flush buffer. No buffer to flush in %s on line 2

Notice: ob_get_flush(): Failed to delete and flush buffer. No buffer to delete or flush in %s on line 2
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
array(0) {
}
array(0) {
}
array(0) {
}
said!

Fatal error: ob_start(): Cannot use output buffering in output buffering display handlers in %s on line 4
