--TEST--
Long arrays that native code returns, used in every way that reads or changes them
--FILE--
<?php
function ints(int $n, int $step): array
{
    $a = [];
    for ($i = 0; $i < $n; $i++) {
        $a[] = $i * $step - 7;
    }
    return $a;
}
function floats(int $n): array
{
    $a = [];
    for ($i = 0; $i < $n; $i++) {
        $a[] = $i / 4;
    }
    return $a;
}
function bools(int $n): array
{
    $a = [];
    for ($i = 0; $i < $n; $i++) {
        $a[] = $i % 3 == 0;
    }
    return $a;
}
function doubled(array $a): array
{
    foreach ($a as $i => $x) {
        $a[$i] = $x * 2;
    }
    return $a;
}
function total(array $a): int
{
    $sum = 0;
    foreach ($a as $x) {
        $sum += $x;
    }
    return $sum;
}
function same(array $a): array
{
    return $a;
}
function digest(mixed $v): string
{
    return substr(md5(serialize($v)), 0, 10);
}
for ($warm = 0; $warm < 60; $warm++) {
    ints(1500, 2); floats(1500); bools(1500); doubled(ints(1500, 3)); total(ints(1500, 3)); same(ints(1200, 1));
}

$uses = [
    'elements' => fn($a) => [$a[0], $a[1499], $a[700], isset($a[1500]), isset($a[3]), $a[1500] ?? 'none', count($a)],
    'foreach' => function ($a) { $s = ''; foreach ($a as $k => $v) { if ($k % 500 == 3) $s .= "$k=$v "; } return $s; },
    'by reference' => function ($a) { foreach ($a as $k => &$v) { $v = $k; } unset($v); return digest($a); },
    'append' => function ($a) { $b = $a; $b[] = 5; return [count($a), count($b), digest($b)]; },
    'write' => function ($a) { $b = $a; $b[7] = 'x'; return [$a[7], $b[7], digest($b)]; },
    'far write' => function ($a) { $a[9000] = 1; return [count($a), array_key_last($a)]; },
    'unset' => function ($a) { unset($a[10]); return [count($a), digest($a)]; },
    'reference to an element' => function ($a) { $r = &$a[5]; $r = 99; return [$a[5], digest($a)]; },
    'pop' => fn($a) => [array_pop($a), count($a), array_shift($a), count($a), $a[0]],
    'push' => fn($a) => [array_push($a, 1, 2), array_unshift($a, 3), digest($a)],
    'splice' => fn($a) => [array_splice($a, 1, 2), digest($a)],
    'slice' => fn($a) => [array_slice($a, 3, 4), array_slice($a, -2), array_slice($a, 3, 2, true)],
    'merge' => fn($a) => [digest(array_merge($a, $a)), digest([...$a, 1, ...$a]), digest($a + [2000 => 1])],
    'sums' => fn($a) => [array_sum($a), array_product(array_slice($a, 0, 3)), min($a), max($a), max($a, [1])],
    'sort' => function ($a) { rsort($a); $b = $a; sort($b); return [digest($a), digest($b)]; },
    'search' => fn($a) => [in_array($a[1200], $a, true), array_search($a[1300], $a), in_array('zz', $a)],
    'compare' => fn($a) => [$a == same($a), $a === same($a), $a <=> [1], $a == array_reverse($a), $a != [...$a, 1]],
    'pointer' => function ($a) { next($a); end($a); prev($a); return [key($a), current($a), reset($a), total2($a)]; },
    'texts' => fn($a) => [digest(json_encode($a)), digest(implode(',', $a)), strlen(print_r($a, true)), strlen(var_export($a, true))],
    'serialize' => fn($a) => unserialize(serialize($a)) === $a,
    'list' => function ($a) { [$x, , $y] = $a; return [$x, $y]; },
    'filter' => fn($a) => [digest(array_filter($a)), digest(array_filter($a, fn($x) => $x > 10)), count(array_filter($a, fn($x) => true))],
    'map' => fn($a) => [digest(array_map(fn($x) => [$x], $a)), digest(array_map(fn($x) => $x ? 1.5 : 2.5, $a)), digest(array_map(null, $a, $a))],
    'reduce' => fn($a) => array_reduce($a, fn($c, $x) => $c + $x, 0),
    'others' => fn($a) => [digest(array_flip(array_map(fn($x) => (int) $x, $a))), digest(array_unique($a)), digest(array_chunk($a, 700)), digest(array_reverse($a)), digest(array_combine($a, $a))],
    'generator' => function ($a) { $g = (function () use ($a) { yield from $a; })(); $n = 0; foreach ($g as $k => $v) { $n += $k; } return $n; },
    'again native' => fn($a) => [digest(doubled($a)), digest(same($a)), same($a)[3], total(array_map(fn($x) => (int) $x, $a)), digest($a)],
    'truth' => fn($a) => [(bool) $a, empty($a), !$a, gettype($a), is_iterable($a), array_is_list($a)],
];
function total2(array $a): int { return count($a); }
$makers = ['ints' => fn() => ints(1500, 2), 'floats' => fn() => floats(1500), 'bools' => fn() => bools(1500)];
error_reporting(E_ALL & ~E_DEPRECATED);
foreach ($makers as $kind => $maker) {
    foreach ($uses as $name => $use) {
        $made = $maker();
        $copy = $made;
        echo "$kind $name: ", json_encode($use($made)), ' ', digest($copy) === digest($maker()) ? 'kept' : 'CHANGED', "\n";
    }
}
--EXPECT--
ints elements: [-7,2991,1393,false,true,"none",1500] kept
ints foreach: "3=-1 503=999 1003=1999 " kept
ints by reference: "c5f7fc33f7" kept
ints append: [1500,1501,"9cc5efb30d"] kept
ints write: [7,"x","7a4cc98d67"] kept
ints far write: [1501,9000] kept
ints unset: [1499,"f601762638"] kept
ints reference to an element: [99,"c1a799ab58"] kept
ints pop: [2991,1499,-7,1498,-5] kept
ints push: [1502,1503,"5b156c0364"] kept
ints splice: [[-5,-3],"875fda3cf6"] kept
ints slice: [[-1,1,3,5],[2989,2991],{"3":-1,"4":1}] kept
ints merge: ["219fbd1821","dbfef933ee","7e765bad1e"] kept
ints sums: [2238000,-105,-7,2991,[-7,-5,-3,-1,1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,45,47,49,51,53,55,57,59,61,63,65,67,69,71,73,75,77,79,81,83,85,87,89,91,93,95,97,99,101,103,105,107,109,111,113,115,117,119,121,123,125,127,129,131,133,135,137,139,141,143,145,147,149,151,153,155,157,159,161,163,165,167,169,171,173,175,177,179,181,183,185,187,189,191,193,195,197,199,201,203,205,207,209,211,213,215,217,219,221,223,225,227,229,231,233,235,237,239,241,243,245,247,249,251,253,255,257,259,261,263,265,267,269,271,273,275,277,279,281,283,285,287,289,291,293,295,297,299,301,303,305,307,309,311,313,315,317,319,321,323,325,327,329,331,333,335,337,339,341,343,345,347,349,351,353,355,357,359,361,363,365,367,369,371,373,375,377,379,381,383,385,387,389,391,393,395,397,399,401,403,405,407,409,411,413,415,417,419,421,423,425,427,429,431,433,435,437,439,441,443,445,447,449,451,453,455,457,459,461,463,465,467,469,471,473,475,477,479,481,483,485,487,489,491,493,495,497,499,501,503,505,507,509,511,513,515,517,519,521,523,525,527,529,531,533,535,537,539,541,543,545,547,549,551,553,555,557,559,561,563,565,567,569,571,573,575,577,579,581,583,585,587,589,591,593,595,597,599,601,603,605,607,609,611,613,615,617,619,621,623,625,627,629,631,633,635,637,639,641,643,645,647,649,651,653,655,657,659,661,663,665,667,669,671,673,675,677,679,681,683,685,687,689,691,693,695,697,699,701,703,705,707,709,711,713,715,717,719,721,723,725,727,729,731,733,735,737,739,741,743,745,747,749,751,753,755,757,759,761,763,765,767,769,771,773,775,777,779,781,783,785,787,789,791,793,795,797,799,801,803,805,807,809,811,813,815,817,819,821,823,825,827,829,831,833,835,837,839,841,843,845,847,849,851,853,855,857,859,861,863,865,867,869,871,873,875,877,879,881,883,885,887,889,891,893,895,897,899,901,903,905,907,909,911,913,915,917,919,921,923,925,927,929,931,933,935,937,939,941,943,945,947,949,951,953,955,957,959,961,963,965,967,969,971,973,975,977,979,981,983,985,987,989,991,993,995,997,999,1001,1003,1005,1007,1009,1011,1013,1015,1017,1019,1021,1023,1025,1027,1029,1031,1033,1035,1037,1039,1041,1043,1045,1047,1049,1051,1053,1055,1057,1059,1061,1063,1065,1067,1069,1071,1073,1075,1077,1079,1081,1083,1085,1087,1089,1091,1093,1095,1097,1099,1101,1103,1105,1107,1109,1111,1113,1115,1117,1119,1121,1123,1125,1127,1129,1131,1133,1135,1137,1139,1141,1143,1145,1147,1149,1151,1153,1155,1157,1159,1161,1163,1165,1167,1169,1171,1173,1175,1177,1179,1181,1183,1185,1187,1189,1191,1193,1195,1197,1199,1201,1203,1205,1207,1209,1211,1213,1215,1217,1219,1221,1223,1225,1227,1229,1231,1233,1235,1237,1239,1241,1243,1245,1247,1249,1251,1253,1255,1257,1259,1261,1263,1265,1267,1269,1271,1273,1275,1277,1279,1281,1283,1285,1287,1289,1291,1293,1295,1297,1299,1301,1303,1305,1307,1309,1311,1313,1315,1317,1319,1321,1323,1325,1327,1329,1331,1333,1335,1337,1339,1341,1343,1345,1347,1349,1351,1353,1355,1357,1359,1361,1363,1365,1367,1369,1371,1373,1375,1377,1379,1381,1383,1385,1387,1389,1391,1393,1395,1397,1399,1401,1403,1405,1407,1409,1411,1413,1415,1417,1419,1421,1423,1425,1427,1429,1431,1433,1435,1437,1439,1441,1443,1445,1447,1449,1451,1453,1455,1457,1459,1461,1463,1465,1467,1469,1471,1473,1475,1477,1479,1481,1483,1485,1487,1489,1491,1493,1495,1497,1499,1501,1503,1505,1507,1509,1511,1513,1515,1517,1519,1521,1523,1525,1527,1529,1531,1533,1535,1537,1539,1541,1543,1545,1547,1549,1551,1553,1555,1557,1559,1561,1563,1565,1567,1569,1571,1573,1575,1577,1579,1581,1583,1585,1587,1589,1591,1593,1595,1597,1599,1601,1603,1605,1607,1609,1611,1613,1615,1617,1619,1621,1623,1625,1627,1629,1631,1633,1635,1637,1639,1641,1643,1645,1647,1649,1651,1653,1655,1657,1659,1661,1663,1665,1667,1669,1671,1673,1675,1677,1679,1681,1683,1685,1687,1689,1691,1693,1695,1697,1699,1701,1703,1705,1707,1709,1711,1713,1715,1717,1719,1721,1723,1725,1727,1729,1731,1733,1735,1737,1739,1741,1743,1745,1747,1749,1751,1753,1755,1757,1759,1761,1763,1765,1767,1769,1771,1773,1775,1777,1779,1781,1783,1785,1787,1789,1791,1793,1795,1797,1799,1801,1803,1805,1807,1809,1811,1813,1815,1817,1819,1821,1823,1825,1827,1829,1831,1833,1835,1837,1839,1841,1843,1845,1847,1849,1851,1853,1855,1857,1859,1861,1863,1865,1867,1869,1871,1873,1875,1877,1879,1881,1883,1885,1887,1889,1891,1893,1895,1897,1899,1901,1903,1905,1907,1909,1911,1913,1915,1917,1919,1921,1923,1925,1927,1929,1931,1933,1935,1937,1939,1941,1943,1945,1947,1949,1951,1953,1955,1957,1959,1961,1963,1965,1967,1969,1971,1973,1975,1977,1979,1981,1983,1985,1987,1989,1991,1993,1995,1997,1999,2001,2003,2005,2007,2009,2011,2013,2015,2017,2019,2021,2023,2025,2027,2029,2031,2033,2035,2037,2039,2041,2043,2045,2047,2049,2051,2053,2055,2057,2059,2061,2063,2065,2067,2069,2071,2073,2075,2077,2079,2081,2083,2085,2087,2089,2091,2093,2095,2097,2099,2101,2103,2105,2107,2109,2111,2113,2115,2117,2119,2121,2123,2125,2127,2129,2131,2133,2135,2137,2139,2141,2143,2145,2147,2149,2151,2153,2155,2157,2159,2161,2163,2165,2167,2169,2171,2173,2175,2177,2179,2181,2183,2185,2187,2189,2191,2193,2195,2197,2199,2201,2203,2205,2207,2209,2211,2213,2215,2217,2219,2221,2223,2225,2227,2229,2231,2233,2235,2237,2239,2241,2243,2245,2247,2249,2251,2253,2255,2257,2259,2261,2263,2265,2267,2269,2271,2273,2275,2277,2279,2281,2283,2285,2287,2289,2291,2293,2295,2297,2299,2301,2303,2305,2307,2309,2311,2313,2315,2317,2319,2321,2323,2325,2327,2329,2331,2333,2335,2337,2339,2341,2343,2345,2347,2349,2351,2353,2355,2357,2359,2361,2363,2365,2367,2369,2371,2373,2375,2377,2379,2381,2383,2385,2387,2389,2391,2393,2395,2397,2399,2401,2403,2405,2407,2409,2411,2413,2415,2417,2419,2421,2423,2425,2427,2429,2431,2433,2435,2437,2439,2441,2443,2445,2447,2449,2451,2453,2455,2457,2459,2461,2463,2465,2467,2469,2471,2473,2475,2477,2479,2481,2483,2485,2487,2489,2491,2493,2495,2497,2499,2501,2503,2505,2507,2509,2511,2513,2515,2517,2519,2521,2523,2525,2527,2529,2531,2533,2535,2537,2539,2541,2543,2545,2547,2549,2551,2553,2555,2557,2559,2561,2563,2565,2567,2569,2571,2573,2575,2577,2579,2581,2583,2585,2587,2589,2591,2593,2595,2597,2599,2601,2603,2605,2607,2609,2611,2613,2615,2617,2619,2621,2623,2625,2627,2629,2631,2633,2635,2637,2639,2641,2643,2645,2647,2649,2651,2653,2655,2657,2659,2661,2663,2665,2667,2669,2671,2673,2675,2677,2679,2681,2683,2685,2687,2689,2691,2693,2695,2697,2699,2701,2703,2705,2707,2709,2711,2713,2715,2717,2719,2721,2723,2725,2727,2729,2731,2733,2735,2737,2739,2741,2743,2745,2747,2749,2751,2753,2755,2757,2759,2761,2763,2765,2767,2769,2771,2773,2775,2777,2779,2781,2783,2785,2787,2789,2791,2793,2795,2797,2799,2801,2803,2805,2807,2809,2811,2813,2815,2817,2819,2821,2823,2825,2827,2829,2831,2833,2835,2837,2839,2841,2843,2845,2847,2849,2851,2853,2855,2857,2859,2861,2863,2865,2867,2869,2871,2873,2875,2877,2879,2881,2883,2885,2887,2889,2891,2893,2895,2897,2899,2901,2903,2905,2907,2909,2911,2913,2915,2917,2919,2921,2923,2925,2927,2929,2931,2933,2935,2937,2939,2941,2943,2945,2947,2949,2951,2953,2955,2957,2959,2961,2963,2965,2967,2969,2971,2973,2975,2977,2979,2981,2983,2985,2987,2989,2991]] kept
ints sort: ["38ca65e1ac","82c228e09c"] kept
ints search: [true,1300,false] kept
ints compare: [true,true,1,false,true] kept
ints pointer: [1498,2989,-7,1500] kept
ints texts: ["46e606aa74","03e3004e19",26837,22336] kept
ints serialize: true kept
ints list: [-7,-3] kept
ints filter: ["82c228e09c","123c3f71f9",1500] kept
ints map: ["c276ec6b00","0fc6a0feba","e4cececabb"] kept
ints reduce: 2238000 kept
ints others: ["bbd7fa5317","82c228e09c","66dcaf0f63","38ca65e1ac","303deb949c"] kept
ints generator: 1124250 kept
ints again native: ["f65afd180d","82c228e09c",-1,2238000,"82c228e09c"] kept
ints truth: [true,false,false,"array",true,true] kept
floats elements: [0,374.75,175,false,true,"none",1500] kept
floats foreach: "3=0.75 503=125.75 1003=250.75 " kept
floats by reference: "c5f7fc33f7" kept
floats append: [1500,1501,"ddbb9e2698"] kept
floats write: [1.75,"x","15e29b7110"] kept
floats far write: [1501,9000] kept
floats unset: [1499,"92860f9d46"] kept
floats reference to an element: [99,"92701194a7"] kept
floats pop: [374.75,1499,0,1498,0.25] kept
floats push: [1502,1503,"a2741b3155"] kept
floats splice: [[0.25,0.5],"a02330c75c"] kept
floats slice: [[0.75,1,1.25,1.5],[374.5,374.75],{"3":0.75,"4":1}] kept
floats merge: ["d453939d58","259c1bcc43","c39bca54d1"] kept
floats sums: [281062.5,0,0,374.75,[0,0.25,0.5,0.75,1,1.25,1.5,1.75,2,2.25,2.5,2.75,3,3.25,3.5,3.75,4,4.25,4.5,4.75,5,5.25,5.5,5.75,6,6.25,6.5,6.75,7,7.25,7.5,7.75,8,8.25,8.5,8.75,9,9.25,9.5,9.75,10,10.25,10.5,10.75,11,11.25,11.5,11.75,12,12.25,12.5,12.75,13,13.25,13.5,13.75,14,14.25,14.5,14.75,15,15.25,15.5,15.75,16,16.25,16.5,16.75,17,17.25,17.5,17.75,18,18.25,18.5,18.75,19,19.25,19.5,19.75,20,20.25,20.5,20.75,21,21.25,21.5,21.75,22,22.25,22.5,22.75,23,23.25,23.5,23.75,24,24.25,24.5,24.75,25,25.25,25.5,25.75,26,26.25,26.5,26.75,27,27.25,27.5,27.75,28,28.25,28.5,28.75,29,29.25,29.5,29.75,30,30.25,30.5,30.75,31,31.25,31.5,31.75,32,32.25,32.5,32.75,33,33.25,33.5,33.75,34,34.25,34.5,34.75,35,35.25,35.5,35.75,36,36.25,36.5,36.75,37,37.25,37.5,37.75,38,38.25,38.5,38.75,39,39.25,39.5,39.75,40,40.25,40.5,40.75,41,41.25,41.5,41.75,42,42.25,42.5,42.75,43,43.25,43.5,43.75,44,44.25,44.5,44.75,45,45.25,45.5,45.75,46,46.25,46.5,46.75,47,47.25,47.5,47.75,48,48.25,48.5,48.75,49,49.25,49.5,49.75,50,50.25,50.5,50.75,51,51.25,51.5,51.75,52,52.25,52.5,52.75,53,53.25,53.5,53.75,54,54.25,54.5,54.75,55,55.25,55.5,55.75,56,56.25,56.5,56.75,57,57.25,57.5,57.75,58,58.25,58.5,58.75,59,59.25,59.5,59.75,60,60.25,60.5,60.75,61,61.25,61.5,61.75,62,62.25,62.5,62.75,63,63.25,63.5,63.75,64,64.25,64.5,64.75,65,65.25,65.5,65.75,66,66.25,66.5,66.75,67,67.25,67.5,67.75,68,68.25,68.5,68.75,69,69.25,69.5,69.75,70,70.25,70.5,70.75,71,71.25,71.5,71.75,72,72.25,72.5,72.75,73,73.25,73.5,73.75,74,74.25,74.5,74.75,75,75.25,75.5,75.75,76,76.25,76.5,76.75,77,77.25,77.5,77.75,78,78.25,78.5,78.75,79,79.25,79.5,79.75,80,80.25,80.5,80.75,81,81.25,81.5,81.75,82,82.25,82.5,82.75,83,83.25,83.5,83.75,84,84.25,84.5,84.75,85,85.25,85.5,85.75,86,86.25,86.5,86.75,87,87.25,87.5,87.75,88,88.25,88.5,88.75,89,89.25,89.5,89.75,90,90.25,90.5,90.75,91,91.25,91.5,91.75,92,92.25,92.5,92.75,93,93.25,93.5,93.75,94,94.25,94.5,94.75,95,95.25,95.5,95.75,96,96.25,96.5,96.75,97,97.25,97.5,97.75,98,98.25,98.5,98.75,99,99.25,99.5,99.75,100,100.25,100.5,100.75,101,101.25,101.5,101.75,102,102.25,102.5,102.75,103,103.25,103.5,103.75,104,104.25,104.5,104.75,105,105.25,105.5,105.75,106,106.25,106.5,106.75,107,107.25,107.5,107.75,108,108.25,108.5,108.75,109,109.25,109.5,109.75,110,110.25,110.5,110.75,111,111.25,111.5,111.75,112,112.25,112.5,112.75,113,113.25,113.5,113.75,114,114.25,114.5,114.75,115,115.25,115.5,115.75,116,116.25,116.5,116.75,117,117.25,117.5,117.75,118,118.25,118.5,118.75,119,119.25,119.5,119.75,120,120.25,120.5,120.75,121,121.25,121.5,121.75,122,122.25,122.5,122.75,123,123.25,123.5,123.75,124,124.25,124.5,124.75,125,125.25,125.5,125.75,126,126.25,126.5,126.75,127,127.25,127.5,127.75,128,128.25,128.5,128.75,129,129.25,129.5,129.75,130,130.25,130.5,130.75,131,131.25,131.5,131.75,132,132.25,132.5,132.75,133,133.25,133.5,133.75,134,134.25,134.5,134.75,135,135.25,135.5,135.75,136,136.25,136.5,136.75,137,137.25,137.5,137.75,138,138.25,138.5,138.75,139,139.25,139.5,139.75,140,140.25,140.5,140.75,141,141.25,141.5,141.75,142,142.25,142.5,142.75,143,143.25,143.5,143.75,144,144.25,144.5,144.75,145,145.25,145.5,145.75,146,146.25,146.5,146.75,147,147.25,147.5,147.75,148,148.25,148.5,148.75,149,149.25,149.5,149.75,150,150.25,150.5,150.75,151,151.25,151.5,151.75,152,152.25,152.5,152.75,153,153.25,153.5,153.75,154,154.25,154.5,154.75,155,155.25,155.5,155.75,156,156.25,156.5,156.75,157,157.25,157.5,157.75,158,158.25,158.5,158.75,159,159.25,159.5,159.75,160,160.25,160.5,160.75,161,161.25,161.5,161.75,162,162.25,162.5,162.75,163,163.25,163.5,163.75,164,164.25,164.5,164.75,165,165.25,165.5,165.75,166,166.25,166.5,166.75,167,167.25,167.5,167.75,168,168.25,168.5,168.75,169,169.25,169.5,169.75,170,170.25,170.5,170.75,171,171.25,171.5,171.75,172,172.25,172.5,172.75,173,173.25,173.5,173.75,174,174.25,174.5,174.75,175,175.25,175.5,175.75,176,176.25,176.5,176.75,177,177.25,177.5,177.75,178,178.25,178.5,178.75,179,179.25,179.5,179.75,180,180.25,180.5,180.75,181,181.25,181.5,181.75,182,182.25,182.5,182.75,183,183.25,183.5,183.75,184,184.25,184.5,184.75,185,185.25,185.5,185.75,186,186.25,186.5,186.75,187,187.25,187.5,187.75,188,188.25,188.5,188.75,189,189.25,189.5,189.75,190,190.25,190.5,190.75,191,191.25,191.5,191.75,192,192.25,192.5,192.75,193,193.25,193.5,193.75,194,194.25,194.5,194.75,195,195.25,195.5,195.75,196,196.25,196.5,196.75,197,197.25,197.5,197.75,198,198.25,198.5,198.75,199,199.25,199.5,199.75,200,200.25,200.5,200.75,201,201.25,201.5,201.75,202,202.25,202.5,202.75,203,203.25,203.5,203.75,204,204.25,204.5,204.75,205,205.25,205.5,205.75,206,206.25,206.5,206.75,207,207.25,207.5,207.75,208,208.25,208.5,208.75,209,209.25,209.5,209.75,210,210.25,210.5,210.75,211,211.25,211.5,211.75,212,212.25,212.5,212.75,213,213.25,213.5,213.75,214,214.25,214.5,214.75,215,215.25,215.5,215.75,216,216.25,216.5,216.75,217,217.25,217.5,217.75,218,218.25,218.5,218.75,219,219.25,219.5,219.75,220,220.25,220.5,220.75,221,221.25,221.5,221.75,222,222.25,222.5,222.75,223,223.25,223.5,223.75,224,224.25,224.5,224.75,225,225.25,225.5,225.75,226,226.25,226.5,226.75,227,227.25,227.5,227.75,228,228.25,228.5,228.75,229,229.25,229.5,229.75,230,230.25,230.5,230.75,231,231.25,231.5,231.75,232,232.25,232.5,232.75,233,233.25,233.5,233.75,234,234.25,234.5,234.75,235,235.25,235.5,235.75,236,236.25,236.5,236.75,237,237.25,237.5,237.75,238,238.25,238.5,238.75,239,239.25,239.5,239.75,240,240.25,240.5,240.75,241,241.25,241.5,241.75,242,242.25,242.5,242.75,243,243.25,243.5,243.75,244,244.25,244.5,244.75,245,245.25,245.5,245.75,246,246.25,246.5,246.75,247,247.25,247.5,247.75,248,248.25,248.5,248.75,249,249.25,249.5,249.75,250,250.25,250.5,250.75,251,251.25,251.5,251.75,252,252.25,252.5,252.75,253,253.25,253.5,253.75,254,254.25,254.5,254.75,255,255.25,255.5,255.75,256,256.25,256.5,256.75,257,257.25,257.5,257.75,258,258.25,258.5,258.75,259,259.25,259.5,259.75,260,260.25,260.5,260.75,261,261.25,261.5,261.75,262,262.25,262.5,262.75,263,263.25,263.5,263.75,264,264.25,264.5,264.75,265,265.25,265.5,265.75,266,266.25,266.5,266.75,267,267.25,267.5,267.75,268,268.25,268.5,268.75,269,269.25,269.5,269.75,270,270.25,270.5,270.75,271,271.25,271.5,271.75,272,272.25,272.5,272.75,273,273.25,273.5,273.75,274,274.25,274.5,274.75,275,275.25,275.5,275.75,276,276.25,276.5,276.75,277,277.25,277.5,277.75,278,278.25,278.5,278.75,279,279.25,279.5,279.75,280,280.25,280.5,280.75,281,281.25,281.5,281.75,282,282.25,282.5,282.75,283,283.25,283.5,283.75,284,284.25,284.5,284.75,285,285.25,285.5,285.75,286,286.25,286.5,286.75,287,287.25,287.5,287.75,288,288.25,288.5,288.75,289,289.25,289.5,289.75,290,290.25,290.5,290.75,291,291.25,291.5,291.75,292,292.25,292.5,292.75,293,293.25,293.5,293.75,294,294.25,294.5,294.75,295,295.25,295.5,295.75,296,296.25,296.5,296.75,297,297.25,297.5,297.75,298,298.25,298.5,298.75,299,299.25,299.5,299.75,300,300.25,300.5,300.75,301,301.25,301.5,301.75,302,302.25,302.5,302.75,303,303.25,303.5,303.75,304,304.25,304.5,304.75,305,305.25,305.5,305.75,306,306.25,306.5,306.75,307,307.25,307.5,307.75,308,308.25,308.5,308.75,309,309.25,309.5,309.75,310,310.25,310.5,310.75,311,311.25,311.5,311.75,312,312.25,312.5,312.75,313,313.25,313.5,313.75,314,314.25,314.5,314.75,315,315.25,315.5,315.75,316,316.25,316.5,316.75,317,317.25,317.5,317.75,318,318.25,318.5,318.75,319,319.25,319.5,319.75,320,320.25,320.5,320.75,321,321.25,321.5,321.75,322,322.25,322.5,322.75,323,323.25,323.5,323.75,324,324.25,324.5,324.75,325,325.25,325.5,325.75,326,326.25,326.5,326.75,327,327.25,327.5,327.75,328,328.25,328.5,328.75,329,329.25,329.5,329.75,330,330.25,330.5,330.75,331,331.25,331.5,331.75,332,332.25,332.5,332.75,333,333.25,333.5,333.75,334,334.25,334.5,334.75,335,335.25,335.5,335.75,336,336.25,336.5,336.75,337,337.25,337.5,337.75,338,338.25,338.5,338.75,339,339.25,339.5,339.75,340,340.25,340.5,340.75,341,341.25,341.5,341.75,342,342.25,342.5,342.75,343,343.25,343.5,343.75,344,344.25,344.5,344.75,345,345.25,345.5,345.75,346,346.25,346.5,346.75,347,347.25,347.5,347.75,348,348.25,348.5,348.75,349,349.25,349.5,349.75,350,350.25,350.5,350.75,351,351.25,351.5,351.75,352,352.25,352.5,352.75,353,353.25,353.5,353.75,354,354.25,354.5,354.75,355,355.25,355.5,355.75,356,356.25,356.5,356.75,357,357.25,357.5,357.75,358,358.25,358.5,358.75,359,359.25,359.5,359.75,360,360.25,360.5,360.75,361,361.25,361.5,361.75,362,362.25,362.5,362.75,363,363.25,363.5,363.75,364,364.25,364.5,364.75,365,365.25,365.5,365.75,366,366.25,366.5,366.75,367,367.25,367.5,367.75,368,368.25,368.5,368.75,369,369.25,369.5,369.75,370,370.25,370.5,370.75,371,371.25,371.5,371.75,372,372.25,372.5,372.75,373,373.25,373.5,373.75,374,374.25,374.5,374.75]] kept
floats sort: ["e729630f76","2e8ec48558"] kept
floats search: [true,1300,false] kept
floats compare: [true,true,1,false,true] kept
floats pointer: [1498,374.5,0,1500] kept
floats texts: ["605c601125","f18f4b6d0f",28460,23959] kept
floats serialize: true kept
floats list: [0,0.5] kept
floats filter: ["55811a3230","31a526fb27",1500] kept
floats map: ["21aa4cad0a","1621efd08c","39bcfab56c"] kept
floats reduce: 281062.5 kept
floats others: ["4e2de7a7d6","2e8ec48558","1d21688776","e729630f76","a6cdf14cbe"] kept
floats generator: 1124250 kept
floats again native: ["4a01b7d1be","2e8ec48558",0.75,280500,"2e8ec48558"] kept
floats truth: [true,false,false,"array",true,true] kept
bools elements: [true,false,false,false,true,"none",1500] kept
bools foreach: "3=1 503= 1003= " kept
bools by reference: "c5f7fc33f7" kept
bools append: [1500,1501,"aea515481e"] kept
bools write: [false,"x","9c3e54a9ea"] kept
bools far write: [1501,9000] kept
bools unset: [1499,"4b1c51f695"] kept
bools reference to an element: [99,"c3e9e1ecb7"] kept
bools pop: [false,1499,true,1498,false] kept
bools push: [1502,1503,"14beab2769"] kept
bools splice: [[false,false],"f0f7072f8c"] kept
bools slice: [[true,false,false,true],[false,false],{"3":true,"4":false}] kept
bools merge: ["a9cd9d3481","6fefa794d9","566d16c82e"] kept
bools sums: [500,0,false,true,[true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false,true,false,false]] kept
bools sort: ["4b058e7d5a","2e0fb05a90"] kept
bools search: [true,1,true] kept
bools compare: [true,true,1,false,true] kept
bools pointer: [1498,false,true,1500] kept
bools texts: ["325b5bc4d2","038fcee379",21900,23899] kept
bools serialize: true kept
bools list: [true,false] kept
bools filter: ["016d44ff8b","40cd750bba",1500] kept
bools map: ["835a079081","55a599cb5e","c78d6a3806"] kept
bools reduce: 500 kept
bools others: ["e4cc8eab39","ec067af5aa","4556da2894","b27d4d874a","b60779a83b"] kept
bools generator: 1124250 kept
bools again native: ["ae8cd63129","863939a738",true,500,"863939a738"] kept
bools truth: [true,false,false,"array",true,true] kept
