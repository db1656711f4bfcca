--TEST--
date's formats at fixed times
--FILE--
<?php
date_default_timezone_set('Europe/Berlin');
foreach ([0, 86399, 951782400, 1700000000, -1, 1719836130] as $t) { echo date('D d j l S w N z W o F m M n t L y Y a A B g G h H i s I O P p T e Z c r U \Y\\\\', $t), "\n", gmdate(DATE_RFC7231, $t), "\n"; }
var_dump(mktime(12, 30, 0, 6, 15, 2020), gmmktime(0, 0, 0, 1, 1, 1970), mktime(0, 0, 0, 14, 32, 2020), checkdate(2, 29, 2023), checkdate(2, 29, 2024), idate('y', 0), idate('z', 86400 * 40));
print_r(getdate(1700000000)); print_r(localtime(1700000000, true));
var_dump(date_default_timezone_get(), @date_default_timezone_set('Mars/X'), strtotime('2024-02-29 12:00 +1 month'), strtotime('nonsense'), date('Y-m-d', strtotime('first monday of january 2025')));
try { idate('yy'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Thu 01 1 Thursday st 4 4 0 01 1970 January 01 Jan 1 31 0 70 1970 am AM 041 1 1 01 01 00 00 0 +0100 +01:00 +01:00 CET Europe/Berlin 3600 1970-01-01T01:00:00+01:00 Thu, 01 Jan 1970 01:00:00 +0100 0 Y\
Thu, 01 Jan 1970 00:00:00 GMT
Fri 02 2 Friday nd 5 5 1 01 1970 January 01 Jan 1 31 0 70 1970 am AM 041 12 0 12 00 59 59 0 +0100 +01:00 +01:00 CET Europe/Berlin 3600 1970-01-02T00:59:59+01:00 Fri, 02 Jan 1970 00:59:59 +0100 86399 Y\
Thu, 01 Jan 1970 23:59:59 GMT
Tue 29 29 Tuesday th 2 2 59 09 2000 February 02 Feb 2 29 1 00 2000 am AM 041 1 1 01 01 00 00 0 +0100 +01:00 +01:00 CET Europe/Berlin 3600 2000-02-29T01:00:00+01:00 Tue, 29 Feb 2000 01:00:00 +0100 951782400 Y\
Tue, 29 Feb 2000 00:00:00 GMT
Tue 14 14 Tuesday th 2 2 317 46 2023 November 11 Nov 11 30 0 23 2023 pm PM 967 11 23 11 23 13 20 0 +0100 +01:00 +01:00 CET Europe/Berlin 3600 2023-11-14T23:13:20+01:00 Tue, 14 Nov 2023 23:13:20 +0100 1700000000 Y\
Tue, 14 Nov 2023 22:13:20 GMT
Thu 01 1 Thursday st 4 4 0 01 1970 January 01 Jan 1 31 0 70 1970 am AM 041 12 0 12 00 59 59 0 +0100 +01:00 +01:00 CET Europe/Berlin 3600 1970-01-01T00:59:59+01:00 Thu, 01 Jan 1970 00:59:59 +0100 -1 Y\
Wed, 31 Dec 1969 23:59:59 GMT
Mon 01 1 Monday st 1 1 182 27 2024 July 07 Jul 7 31 1 24 2024 pm PM 552 2 14 02 14 15 30 1 +0200 +02:00 +02:00 CEST Europe/Berlin 7200 2024-07-01T14:15:30+02:00 Mon, 01 Jul 2024 14:15:30 +0200 1719836130 Y\
Mon, 01 Jul 2024 12:15:30 GMT
int(1592217000)
int(0)
int(1614812400)
bool(false)
bool(true)
int(70)
int(40)
Array
(
    [seconds] => 20
    [minutes] => 13
    [hours] => 23
    [mday] => 14
    [wday] => 2
    [mon] => 11
    [year] => 2023
    [yday] => 317
    [weekday] => Tuesday
    [month] => November
    [0] => 1700000000
)
Array
(
    [tm_sec] => 20
    [tm_min] => 13
    [tm_hour] => 23
    [tm_mday] => 14
    [tm_mon] => 10
    [tm_year] => 123
    [tm_wday] => 2
    [tm_yday] => 317
    [tm_isdst] => 0
)
string(13) "Europe/Berlin"
bool(false)
int(1711710000)
bool(false)
string(10) "2025-01-06"

Warning: idate(): idate format is one char in %s/date.php on line 7
