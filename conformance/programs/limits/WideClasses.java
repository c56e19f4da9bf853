/** As much of everything as a class file allows, or much: fields, parameters, superclasses, implementations, constants. */
public class WideClasses {
    static class Fields {
        int f0;
        long f1;
        byte f2;
        double f3;
        Object f4;
        short f5;
        boolean f6;
        char f7;
        float f8;
        String f9;
        int f10;
        long f11;
        byte f12;
        double f13;
        Object f14;
        short f15;
        boolean f16;
        char f17;
        float f18;
        String f19;
        int f20;
        long f21;
        byte f22;
        double f23;
        Object f24;
        short f25;
        boolean f26;
        char f27;
        float f28;
        String f29;
        int f30;
        long f31;
        byte f32;
        double f33;
        Object f34;
        short f35;
        boolean f36;
        char f37;
        float f38;
        String f39;
        int f40;
        long f41;
        byte f42;
        double f43;
        Object f44;
        short f45;
        boolean f46;
        char f47;
        float f48;
        String f49;
        int f50;
        long f51;
        byte f52;
        double f53;
        Object f54;
        short f55;
        boolean f56;
        char f57;
        float f58;
        String f59;
        int f60;
        long f61;
        byte f62;
        double f63;
        Object f64;
        short f65;
        boolean f66;
        char f67;
        float f68;
        String f69;
        int f70;
        long f71;
        byte f72;
        double f73;
        Object f74;
        short f75;
        boolean f76;
        char f77;
        float f78;
        String f79;
        int f80;
        long f81;
        byte f82;
        double f83;
        Object f84;
        short f85;
        boolean f86;
        char f87;
        float f88;
        String f89;
        int f90;
        long f91;
        byte f92;
        double f93;
        Object f94;
        short f95;
        boolean f96;
        char f97;
        float f98;
        String f99;
        int f100;
        long f101;
        byte f102;
        double f103;
        Object f104;
        short f105;
        boolean f106;
        char f107;
        float f108;
        String f109;
        int f110;
        long f111;
        byte f112;
        double f113;
        Object f114;
        short f115;
        boolean f116;
        char f117;
        float f118;
        String f119;
        int f120;
        long f121;
        byte f122;
        double f123;
        Object f124;
        short f125;
        boolean f126;
        char f127;
        float f128;
        String f129;
        int f130;
        long f131;
        byte f132;
        double f133;
        Object f134;
        short f135;
        boolean f136;
        char f137;
        float f138;
        String f139;
        int f140;
        long f141;
        byte f142;
        double f143;
        Object f144;
        short f145;
        boolean f146;
        char f147;
        float f148;
        String f149;
        int f150;
        long f151;
        byte f152;
        double f153;
        Object f154;
        short f155;
        boolean f156;
        char f157;
        float f158;
        String f159;
        int f160;
        long f161;
        byte f162;
        double f163;
        Object f164;
        short f165;
        boolean f166;
        char f167;
        float f168;
        String f169;
        int f170;
        long f171;
        byte f172;
        double f173;
        Object f174;
        short f175;
        boolean f176;
        char f177;
        float f178;
        String f179;
        int f180;
        long f181;
        byte f182;
        double f183;
        Object f184;
        short f185;
        boolean f186;
        char f187;
        float f188;
        String f189;
        int f190;
        long f191;
        byte f192;
        double f193;
        Object f194;
        short f195;
        boolean f196;
        char f197;
        float f198;
        String f199;
        int f200;
        long f201;
        byte f202;
        double f203;
        Object f204;
        short f205;
        boolean f206;
        char f207;
        float f208;
        String f209;
        int f210;
        long f211;
        byte f212;
        double f213;
        Object f214;
        short f215;
        boolean f216;
        char f217;
        float f218;
        String f219;
        int f220;
        long f221;
        byte f222;
        double f223;
        Object f224;
        short f225;
        boolean f226;
        char f227;
        float f228;
        String f229;
        int f230;
        long f231;
        byte f232;
        double f233;
        Object f234;
        short f235;
        boolean f236;
        char f237;
        float f238;
        String f239;
        int f240;
        long f241;
        byte f242;
        double f243;
        Object f244;
        short f245;
        boolean f246;
        char f247;
        float f248;
        String f249;
        int f250;
        long f251;
        byte f252;
        double f253;
        Object f254;
        short f255;
        boolean f256;
        char f257;
        float f258;
        String f259;
        int f260;
        long f261;
        byte f262;
        double f263;
        Object f264;
        short f265;
        boolean f266;
        char f267;
        float f268;
        String f269;
        int f270;
        long f271;
        byte f272;
        double f273;
        Object f274;
        short f275;
        boolean f276;
        char f277;
        float f278;
        String f279;
        int f280;
        long f281;
        byte f282;
        double f283;
        Object f284;
        short f285;
        boolean f286;
        char f287;
        float f288;
        String f289;
        int f290;
        long f291;
        byte f292;
        double f293;
        Object f294;
        short f295;
        boolean f296;
        char f297;
        float f298;
        String f299;
        int f300;
        long f301;
        byte f302;
        double f303;
        Object f304;
        short f305;
        boolean f306;
        char f307;
        float f308;
        String f309;
        int f310;
        long f311;
        byte f312;
        double f313;
        Object f314;
        short f315;
        boolean f316;
        char f317;
        float f318;
        String f319;
        int f320;
        long f321;
        byte f322;
        double f323;
        Object f324;
        short f325;
        boolean f326;
        char f327;
        float f328;
        String f329;
        int f330;
        long f331;
        byte f332;
        double f333;
        Object f334;
        short f335;
        boolean f336;
        char f337;
        float f338;
        String f339;
        int f340;
        long f341;
        byte f342;
        double f343;
        Object f344;
        short f345;
        boolean f346;
        char f347;
        float f348;
        String f349;
        int f350;
        long f351;
        byte f352;
        double f353;
        Object f354;
        short f355;
        boolean f356;
        char f357;
        float f358;
        String f359;
        int f360;
        long f361;
        byte f362;
        double f363;
        Object f364;
        short f365;
        boolean f366;
        char f367;
        float f368;
        String f369;
        int f370;
        long f371;
        byte f372;
        double f373;
        Object f374;
        short f375;
        boolean f376;
        char f377;
        float f378;
        String f379;
        int f380;
        long f381;
        byte f382;
        double f383;
        Object f384;
        short f385;
        boolean f386;
        char f387;
        float f388;
        String f389;
        int f390;
        long f391;
        byte f392;
        double f393;
        Object f394;
        short f395;
        boolean f396;
        char f397;
        float f398;
        String f399;
        int f400;
        long f401;
        byte f402;
        double f403;
        Object f404;
        short f405;
        boolean f406;
        char f407;
        float f408;
        String f409;
        int f410;
        long f411;
        byte f412;
        double f413;
        Object f414;
        short f415;
        boolean f416;
        char f417;
        float f418;
        String f419;
        int f420;
        long f421;
        byte f422;
        double f423;
        Object f424;
        short f425;
        boolean f426;
        char f427;
        float f428;
        String f429;
        int f430;
        long f431;
        byte f432;
        double f433;
        Object f434;
        short f435;
        boolean f436;
        char f437;
        float f438;
        String f439;
        int f440;
        long f441;
        byte f442;
        double f443;
        Object f444;
        short f445;
        boolean f446;
        char f447;
        float f448;
        String f449;
        int f450;
        long f451;
        byte f452;
        double f453;
        Object f454;
        short f455;
        boolean f456;
        char f457;
        float f458;
        String f459;
        int f460;
        long f461;
        byte f462;
        double f463;
        Object f464;
        short f465;
        boolean f466;
        char f467;
        float f468;
        String f469;
        int f470;
        long f471;
        byte f472;
        double f473;
        Object f474;
        short f475;
        boolean f476;
        char f477;
        float f478;
        String f479;
        int f480;
        long f481;
        byte f482;
        double f483;
        Object f484;
        short f485;
        boolean f486;
        char f487;
        float f488;
        String f489;
        int f490;
        long f491;
        byte f492;
        double f493;
        Object f494;
        short f495;
        boolean f496;
        char f497;
        float f498;
        String f499;
        int f500;
        long f501;
        byte f502;
        double f503;
        Object f504;
        short f505;
        boolean f506;
        char f507;
        float f508;
        String f509;
        int f510;
        long f511;
        byte f512;
        double f513;
        Object f514;
        short f515;
        boolean f516;
        char f517;
        float f518;
        String f519;
        int f520;
        long f521;
        byte f522;
        double f523;
        Object f524;
        short f525;
        boolean f526;
        char f527;
        float f528;
        String f529;
        int f530;
        long f531;
        byte f532;
        double f533;
        Object f534;
        short f535;
        boolean f536;
        char f537;
        float f538;
        String f539;
        int f540;
        long f541;
        byte f542;
        double f543;
        Object f544;
        short f545;
        boolean f546;
        char f547;
        float f548;
        String f549;
        int f550;
        long f551;
        byte f552;
        double f553;
        Object f554;
        short f555;
        boolean f556;
        char f557;
        float f558;
        String f559;
        int f560;
        long f561;
        byte f562;
        double f563;
        Object f564;
        short f565;
        boolean f566;
        char f567;
        float f568;
        String f569;
        int f570;
        long f571;
        byte f572;
        double f573;
        Object f574;
        short f575;
        boolean f576;
        char f577;
        float f578;
        String f579;
        int f580;
        long f581;
        byte f582;
        double f583;
        Object f584;
        short f585;
        boolean f586;
        char f587;
        float f588;
        String f589;
        int f590;
        long f591;
        byte f592;
        double f593;
        Object f594;
        short f595;
        boolean f596;
        char f597;
        float f598;
        String f599;
        int f600;
        long f601;
        byte f602;
        double f603;
        Object f604;
        short f605;
        boolean f606;
        char f607;
        float f608;
        String f609;
        int f610;
        long f611;
        byte f612;
        double f613;
        Object f614;
        short f615;
        boolean f616;
        char f617;
        float f618;
        String f619;
        int f620;
        long f621;
        byte f622;
        double f623;
        Object f624;
        short f625;
        boolean f626;
        char f627;
        float f628;
        String f629;
        int f630;
        long f631;
        byte f632;
        double f633;
        Object f634;
        short f635;
        boolean f636;
        char f637;
        float f638;
        String f639;
        int f640;
        long f641;
        byte f642;
        double f643;
        Object f644;
        short f645;
        boolean f646;
        char f647;
        float f648;
        String f649;
        int f650;
        long f651;
        byte f652;
        double f653;
        Object f654;
        short f655;
        boolean f656;
        char f657;
        float f658;
        String f659;
        int f660;
        long f661;
        byte f662;
        double f663;
        Object f664;
        short f665;
        boolean f666;
        char f667;
        float f668;
        String f669;
        int f670;
        long f671;
        byte f672;
        double f673;
        Object f674;
        short f675;
        boolean f676;
        char f677;
        float f678;
        String f679;
        int f680;
        long f681;
        byte f682;
        double f683;
        Object f684;
        short f685;
        boolean f686;
        char f687;
        float f688;
        String f689;
        int f690;
        long f691;
        byte f692;
        double f693;
        Object f694;
        short f695;
        boolean f696;
        char f697;
        float f698;
        String f699;
        int f700;
        long f701;
        byte f702;
        double f703;
        Object f704;
        short f705;
        boolean f706;
        char f707;
        float f708;
        String f709;
        int f710;
        long f711;
        byte f712;
        double f713;
        Object f714;
        short f715;
        boolean f716;
        char f717;
        float f718;
        String f719;
        int f720;
        long f721;
        byte f722;
        double f723;
        Object f724;
        short f725;
        boolean f726;
        char f727;
        float f728;
        String f729;
        int f730;
        long f731;
        byte f732;
        double f733;
        Object f734;
        short f735;
        boolean f736;
        char f737;
        float f738;
        String f739;
        int f740;
        long f741;
        byte f742;
        double f743;
        Object f744;
        short f745;
        boolean f746;
        char f747;
        float f748;
        String f749;
        int f750;
        long f751;
        byte f752;
        double f753;
        Object f754;
        short f755;
        boolean f756;
        char f757;
        float f758;
        String f759;
        int f760;
        long f761;
        byte f762;
        double f763;
        Object f764;
        short f765;
        boolean f766;
        char f767;
        float f768;
        String f769;
        int f770;
        long f771;
        byte f772;
        double f773;
        Object f774;
        short f775;
        boolean f776;
        char f777;
        float f778;
        String f779;
        int f780;
        long f781;
        byte f782;
        double f783;
        Object f784;
        short f785;
        boolean f786;
        char f787;
        float f788;
        String f789;
        int f790;
        long f791;
        byte f792;
        double f793;
        Object f794;
        short f795;
        boolean f796;
        char f797;
        float f798;
        String f799;
        int f800;
        long f801;
        byte f802;
        double f803;
        Object f804;
        short f805;
        boolean f806;
        char f807;
        float f808;
        String f809;
        int f810;
        long f811;
        byte f812;
        double f813;
        Object f814;
        short f815;
        boolean f816;
        char f817;
        float f818;
        String f819;
        int f820;
        long f821;
        byte f822;
        double f823;
        Object f824;
        short f825;
        boolean f826;
        char f827;
        float f828;
        String f829;
        int f830;
        long f831;
        byte f832;
        double f833;
        Object f834;
        short f835;
        boolean f836;
        char f837;
        float f838;
        String f839;
        int f840;
        long f841;
        byte f842;
        double f843;
        Object f844;
        short f845;
        boolean f846;
        char f847;
        float f848;
        String f849;
        int f850;
        long f851;
        byte f852;
        double f853;
        Object f854;
        short f855;
        boolean f856;
        char f857;
        float f858;
        String f859;
        int f860;
        long f861;
        byte f862;
        double f863;
        Object f864;
        short f865;
        boolean f866;
        char f867;
        float f868;
        String f869;
        int f870;
        long f871;
        byte f872;
        double f873;
        Object f874;
        short f875;
        boolean f876;
        char f877;
        float f878;
        String f879;
        int f880;
        long f881;
        byte f882;
        double f883;
        Object f884;
        short f885;
        boolean f886;
        char f887;
        float f888;
        String f889;
        int f890;
        long f891;
        byte f892;
        double f893;
        Object f894;
        short f895;
        boolean f896;
        char f897;
        float f898;
        String f899;
        int f900;
        long f901;
        byte f902;
        double f903;
        Object f904;
        short f905;
        boolean f906;
        char f907;
        float f908;
        String f909;
        int f910;
        long f911;
        byte f912;
        double f913;
        Object f914;
        short f915;
        boolean f916;
        char f917;
        float f918;
        String f919;
        int f920;
        long f921;
        byte f922;
        double f923;
        Object f924;
        short f925;
        boolean f926;
        char f927;
        float f928;
        String f929;
        int f930;
        long f931;
        byte f932;
        double f933;
        Object f934;
        short f935;
        boolean f936;
        char f937;
        float f938;
        String f939;
        int f940;
        long f941;
        byte f942;
        double f943;
        Object f944;
        short f945;
        boolean f946;
        char f947;
        float f948;
        String f949;
        int f950;
        long f951;
        byte f952;
        double f953;
        Object f954;
        short f955;
        boolean f956;
        char f957;
        float f958;
        String f959;
        int f960;
        long f961;
        byte f962;
        double f963;
        Object f964;
        short f965;
        boolean f966;
        char f967;
        float f968;
        String f969;
        int f970;
        long f971;
        byte f972;
        double f973;
        Object f974;
        short f975;
        boolean f976;
        char f977;
        float f978;
        String f979;
        int f980;
        long f981;
        byte f982;
        double f983;
        Object f984;
        short f985;
        boolean f986;
        char f987;
        float f988;
        String f989;
        int f990;
        long f991;
        byte f992;
        double f993;
        Object f994;
        short f995;
        boolean f996;
        char f997;
        float f998;
        String f999;
        int f1000;
        long f1001;
        byte f1002;
        double f1003;
        Object f1004;
        short f1005;
        boolean f1006;
        char f1007;
        float f1008;
        String f1009;
        int f1010;
        long f1011;
        byte f1012;
        double f1013;
        Object f1014;
        short f1015;
        boolean f1016;
        char f1017;
        float f1018;
        String f1019;
        int f1020;
        long f1021;
        byte f1022;
        double f1023;
        Object f1024;
        short f1025;
        boolean f1026;
        char f1027;
        float f1028;
        String f1029;
        int f1030;
        long f1031;
        byte f1032;
        double f1033;
        Object f1034;
        short f1035;
        boolean f1036;
        char f1037;
        float f1038;
        String f1039;
        int f1040;
        long f1041;
        byte f1042;
        double f1043;
        Object f1044;
        short f1045;
        boolean f1046;
        char f1047;
        float f1048;
        String f1049;
        int f1050;
        long f1051;
        byte f1052;
        double f1053;
        Object f1054;
        short f1055;
        boolean f1056;
        char f1057;
        float f1058;
        String f1059;
        int f1060;
        long f1061;
        byte f1062;
        double f1063;
        Object f1064;
        short f1065;
        boolean f1066;
        char f1067;
        float f1068;
        String f1069;
        int f1070;
        long f1071;
        byte f1072;
        double f1073;
        Object f1074;
        short f1075;
        boolean f1076;
        char f1077;
        float f1078;
        String f1079;
        int f1080;
        long f1081;
        byte f1082;
        double f1083;
        Object f1084;
        short f1085;
        boolean f1086;
        char f1087;
        float f1088;
        String f1089;
        int f1090;
        long f1091;
        byte f1092;
        double f1093;
        Object f1094;
        short f1095;
        boolean f1096;
        char f1097;
        float f1098;
        String f1099;
        int f1100;
        long f1101;
        byte f1102;
        double f1103;
        Object f1104;
        short f1105;
        boolean f1106;
        char f1107;
        float f1108;
        String f1109;
        int f1110;
        long f1111;
        byte f1112;
        double f1113;
        Object f1114;
        short f1115;
        boolean f1116;
        char f1117;
        float f1118;
        String f1119;
        int f1120;
        long f1121;
        byte f1122;
        double f1123;
        Object f1124;
        short f1125;
        boolean f1126;
        char f1127;
        float f1128;
        String f1129;
        int f1130;
        long f1131;
        byte f1132;
        double f1133;
        Object f1134;
        short f1135;
        boolean f1136;
        char f1137;
        float f1138;
        String f1139;
        int f1140;
        long f1141;
        byte f1142;
        double f1143;
        Object f1144;
        short f1145;
        boolean f1146;
        char f1147;
        float f1148;
        String f1149;
        int f1150;
        long f1151;
        byte f1152;
        double f1153;
        Object f1154;
        short f1155;
        boolean f1156;
        char f1157;
        float f1158;
        String f1159;
        int f1160;
        long f1161;
        byte f1162;
        double f1163;
        Object f1164;
        short f1165;
        boolean f1166;
        char f1167;
        float f1168;
        String f1169;
        int f1170;
        long f1171;
        byte f1172;
        double f1173;
        Object f1174;
        short f1175;
        boolean f1176;
        char f1177;
        float f1178;
        String f1179;
        int f1180;
        long f1181;
        byte f1182;
        double f1183;
        Object f1184;
        short f1185;
        boolean f1186;
        char f1187;
        float f1188;
        String f1189;
        int f1190;
        long f1191;
        byte f1192;
        double f1193;
        Object f1194;
        short f1195;
        boolean f1196;
        char f1197;
        float f1198;
        String f1199;
        int f1200;
        long f1201;
        byte f1202;
        double f1203;
        Object f1204;
        short f1205;
        boolean f1206;
        char f1207;
        float f1208;
        String f1209;
        int f1210;
        long f1211;
        byte f1212;
        double f1213;
        Object f1214;
        short f1215;
        boolean f1216;
        char f1217;
        float f1218;
        String f1219;
        int f1220;
        long f1221;
        byte f1222;
        double f1223;
        Object f1224;
        short f1225;
        boolean f1226;
        char f1227;
        float f1228;
        String f1229;
        int f1230;
        long f1231;
        byte f1232;
        double f1233;
        Object f1234;
        short f1235;
        boolean f1236;
        char f1237;
        float f1238;
        String f1239;
        int f1240;
        long f1241;
        byte f1242;
        double f1243;
        Object f1244;
        short f1245;
        boolean f1246;
        char f1247;
        float f1248;
        String f1249;
        int f1250;
        long f1251;
        byte f1252;
        double f1253;
        Object f1254;
        short f1255;
        boolean f1256;
        char f1257;
        float f1258;
        String f1259;
        int f1260;
        long f1261;
        byte f1262;
        double f1263;
        Object f1264;
        short f1265;
        boolean f1266;
        char f1267;
        float f1268;
        String f1269;
        int f1270;
        long f1271;
        byte f1272;
        double f1273;
        Object f1274;
        short f1275;
        boolean f1276;
        char f1277;
        float f1278;
        String f1279;
        int f1280;
        long f1281;
        byte f1282;
        double f1283;
        Object f1284;
        short f1285;
        boolean f1286;
        char f1287;
        float f1288;
        String f1289;
        int f1290;
        long f1291;
        byte f1292;
        double f1293;
        Object f1294;
        short f1295;
        boolean f1296;
        char f1297;
        float f1298;
        String f1299;
        int f1300;
        long f1301;
        byte f1302;
        double f1303;
        Object f1304;
        short f1305;
        boolean f1306;
        char f1307;
        float f1308;
        String f1309;
        int f1310;
        long f1311;
        byte f1312;
        double f1313;
        Object f1314;
        short f1315;
        boolean f1316;
        char f1317;
        float f1318;
        String f1319;
        int f1320;
        long f1321;
        byte f1322;
        double f1323;
        Object f1324;
        short f1325;
        boolean f1326;
        char f1327;
        float f1328;
        String f1329;
        int f1330;
        long f1331;
        byte f1332;
        double f1333;
        Object f1334;
        short f1335;
        boolean f1336;
        char f1337;
        float f1338;
        String f1339;
        int f1340;
        long f1341;
        byte f1342;
        double f1343;
        Object f1344;
        short f1345;
        boolean f1346;
        char f1347;
        float f1348;
        String f1349;
        int f1350;
        long f1351;
        byte f1352;
        double f1353;
        Object f1354;
        short f1355;
        boolean f1356;
        char f1357;
        float f1358;
        String f1359;
        int f1360;
        long f1361;
        byte f1362;
        double f1363;
        Object f1364;
        short f1365;
        boolean f1366;
        char f1367;
        float f1368;
        String f1369;
        int f1370;
        long f1371;
        byte f1372;
        double f1373;
        Object f1374;
        short f1375;
        boolean f1376;
        char f1377;
        float f1378;
        String f1379;
        int f1380;
        long f1381;
        byte f1382;
        double f1383;
        Object f1384;
        short f1385;
        boolean f1386;
        char f1387;
        float f1388;
        String f1389;
        int f1390;
        long f1391;
        byte f1392;
        double f1393;
        Object f1394;
        short f1395;
        boolean f1396;
        char f1397;
        float f1398;
        String f1399;
        int f1400;
        long f1401;
        byte f1402;
        double f1403;
        Object f1404;
        short f1405;
        boolean f1406;
        char f1407;
        float f1408;
        String f1409;
        int f1410;
        long f1411;
        byte f1412;
        double f1413;
        Object f1414;
        short f1415;
        boolean f1416;
        char f1417;
        float f1418;
        String f1419;
        int f1420;
        long f1421;
        byte f1422;
        double f1423;
        Object f1424;
        short f1425;
        boolean f1426;
        char f1427;
        float f1428;
        String f1429;
        int f1430;
        long f1431;
        byte f1432;
        double f1433;
        Object f1434;
        short f1435;
        boolean f1436;
        char f1437;
        float f1438;
        String f1439;
        int f1440;
        long f1441;
        byte f1442;
        double f1443;
        Object f1444;
        short f1445;
        boolean f1446;
        char f1447;
        float f1448;
        String f1449;
        int f1450;
        long f1451;
        byte f1452;
        double f1453;
        Object f1454;
        short f1455;
        boolean f1456;
        char f1457;
        float f1458;
        String f1459;
        int f1460;
        long f1461;
        byte f1462;
        double f1463;
        Object f1464;
        short f1465;
        boolean f1466;
        char f1467;
        float f1468;
        String f1469;
        int f1470;
        long f1471;
        byte f1472;
        double f1473;
        Object f1474;
        short f1475;
        boolean f1476;
        char f1477;
        float f1478;
        String f1479;
        int f1480;
        long f1481;
        byte f1482;
        double f1483;
        Object f1484;
        short f1485;
        boolean f1486;
        char f1487;
        float f1488;
        String f1489;
        int f1490;
        long f1491;
        byte f1492;
        double f1493;
        Object f1494;
        short f1495;
        boolean f1496;
        char f1497;
        float f1498;
        String f1499;
        long sum() {
            long s = 0;
            s = s * 31 + f0 + f1 + f2 + (long) f3 + (f4 == null ? 1 : f4.hashCode()) + f5 + (f6 ? 1 : 0) + f7 + (long) f8 + (f9 == null ? 0 : f9.length());
            s = s * 31 + f10 + f11 + f12 + (long) f13 + (f14 == null ? 1 : f14.hashCode()) + f15 + (f16 ? 1 : 0) + f17 + (long) f18 + (f19 == null ? 0 : f19.length());
            s = s * 31 + f20 + f21 + f22 + (long) f23 + (f24 == null ? 1 : f24.hashCode()) + f25 + (f26 ? 1 : 0) + f27 + (long) f28 + (f29 == null ? 0 : f29.length());
            s = s * 31 + f30 + f31 + f32 + (long) f33 + (f34 == null ? 1 : f34.hashCode()) + f35 + (f36 ? 1 : 0) + f37 + (long) f38 + (f39 == null ? 0 : f39.length());
            s = s * 31 + f40 + f41 + f42 + (long) f43 + (f44 == null ? 1 : f44.hashCode()) + f45 + (f46 ? 1 : 0) + f47 + (long) f48 + (f49 == null ? 0 : f49.length());
            s = s * 31 + f50 + f51 + f52 + (long) f53 + (f54 == null ? 1 : f54.hashCode()) + f55 + (f56 ? 1 : 0) + f57 + (long) f58 + (f59 == null ? 0 : f59.length());
            s = s * 31 + f60 + f61 + f62 + (long) f63 + (f64 == null ? 1 : f64.hashCode()) + f65 + (f66 ? 1 : 0) + f67 + (long) f68 + (f69 == null ? 0 : f69.length());
            s = s * 31 + f70 + f71 + f72 + (long) f73 + (f74 == null ? 1 : f74.hashCode()) + f75 + (f76 ? 1 : 0) + f77 + (long) f78 + (f79 == null ? 0 : f79.length());
            s = s * 31 + f80 + f81 + f82 + (long) f83 + (f84 == null ? 1 : f84.hashCode()) + f85 + (f86 ? 1 : 0) + f87 + (long) f88 + (f89 == null ? 0 : f89.length());
            s = s * 31 + f90 + f91 + f92 + (long) f93 + (f94 == null ? 1 : f94.hashCode()) + f95 + (f96 ? 1 : 0) + f97 + (long) f98 + (f99 == null ? 0 : f99.length());
            s = s * 31 + f100 + f101 + f102 + (long) f103 + (f104 == null ? 1 : f104.hashCode()) + f105 + (f106 ? 1 : 0) + f107 + (long) f108 + (f109 == null ? 0 : f109.length());
            s = s * 31 + f110 + f111 + f112 + (long) f113 + (f114 == null ? 1 : f114.hashCode()) + f115 + (f116 ? 1 : 0) + f117 + (long) f118 + (f119 == null ? 0 : f119.length());
            s = s * 31 + f120 + f121 + f122 + (long) f123 + (f124 == null ? 1 : f124.hashCode()) + f125 + (f126 ? 1 : 0) + f127 + (long) f128 + (f129 == null ? 0 : f129.length());
            s = s * 31 + f130 + f131 + f132 + (long) f133 + (f134 == null ? 1 : f134.hashCode()) + f135 + (f136 ? 1 : 0) + f137 + (long) f138 + (f139 == null ? 0 : f139.length());
            s = s * 31 + f140 + f141 + f142 + (long) f143 + (f144 == null ? 1 : f144.hashCode()) + f145 + (f146 ? 1 : 0) + f147 + (long) f148 + (f149 == null ? 0 : f149.length());
            s = s * 31 + f150 + f151 + f152 + (long) f153 + (f154 == null ? 1 : f154.hashCode()) + f155 + (f156 ? 1 : 0) + f157 + (long) f158 + (f159 == null ? 0 : f159.length());
            s = s * 31 + f160 + f161 + f162 + (long) f163 + (f164 == null ? 1 : f164.hashCode()) + f165 + (f166 ? 1 : 0) + f167 + (long) f168 + (f169 == null ? 0 : f169.length());
            s = s * 31 + f170 + f171 + f172 + (long) f173 + (f174 == null ? 1 : f174.hashCode()) + f175 + (f176 ? 1 : 0) + f177 + (long) f178 + (f179 == null ? 0 : f179.length());
            s = s * 31 + f180 + f181 + f182 + (long) f183 + (f184 == null ? 1 : f184.hashCode()) + f185 + (f186 ? 1 : 0) + f187 + (long) f188 + (f189 == null ? 0 : f189.length());
            s = s * 31 + f190 + f191 + f192 + (long) f193 + (f194 == null ? 1 : f194.hashCode()) + f195 + (f196 ? 1 : 0) + f197 + (long) f198 + (f199 == null ? 0 : f199.length());
            s = s * 31 + f200 + f201 + f202 + (long) f203 + (f204 == null ? 1 : f204.hashCode()) + f205 + (f206 ? 1 : 0) + f207 + (long) f208 + (f209 == null ? 0 : f209.length());
            s = s * 31 + f210 + f211 + f212 + (long) f213 + (f214 == null ? 1 : f214.hashCode()) + f215 + (f216 ? 1 : 0) + f217 + (long) f218 + (f219 == null ? 0 : f219.length());
            s = s * 31 + f220 + f221 + f222 + (long) f223 + (f224 == null ? 1 : f224.hashCode()) + f225 + (f226 ? 1 : 0) + f227 + (long) f228 + (f229 == null ? 0 : f229.length());
            s = s * 31 + f230 + f231 + f232 + (long) f233 + (f234 == null ? 1 : f234.hashCode()) + f235 + (f236 ? 1 : 0) + f237 + (long) f238 + (f239 == null ? 0 : f239.length());
            s = s * 31 + f240 + f241 + f242 + (long) f243 + (f244 == null ? 1 : f244.hashCode()) + f245 + (f246 ? 1 : 0) + f247 + (long) f248 + (f249 == null ? 0 : f249.length());
            s = s * 31 + f250 + f251 + f252 + (long) f253 + (f254 == null ? 1 : f254.hashCode()) + f255 + (f256 ? 1 : 0) + f257 + (long) f258 + (f259 == null ? 0 : f259.length());
            s = s * 31 + f260 + f261 + f262 + (long) f263 + (f264 == null ? 1 : f264.hashCode()) + f265 + (f266 ? 1 : 0) + f267 + (long) f268 + (f269 == null ? 0 : f269.length());
            s = s * 31 + f270 + f271 + f272 + (long) f273 + (f274 == null ? 1 : f274.hashCode()) + f275 + (f276 ? 1 : 0) + f277 + (long) f278 + (f279 == null ? 0 : f279.length());
            s = s * 31 + f280 + f281 + f282 + (long) f283 + (f284 == null ? 1 : f284.hashCode()) + f285 + (f286 ? 1 : 0) + f287 + (long) f288 + (f289 == null ? 0 : f289.length());
            s = s * 31 + f290 + f291 + f292 + (long) f293 + (f294 == null ? 1 : f294.hashCode()) + f295 + (f296 ? 1 : 0) + f297 + (long) f298 + (f299 == null ? 0 : f299.length());
            s = s * 31 + f300 + f301 + f302 + (long) f303 + (f304 == null ? 1 : f304.hashCode()) + f305 + (f306 ? 1 : 0) + f307 + (long) f308 + (f309 == null ? 0 : f309.length());
            s = s * 31 + f310 + f311 + f312 + (long) f313 + (f314 == null ? 1 : f314.hashCode()) + f315 + (f316 ? 1 : 0) + f317 + (long) f318 + (f319 == null ? 0 : f319.length());
            s = s * 31 + f320 + f321 + f322 + (long) f323 + (f324 == null ? 1 : f324.hashCode()) + f325 + (f326 ? 1 : 0) + f327 + (long) f328 + (f329 == null ? 0 : f329.length());
            s = s * 31 + f330 + f331 + f332 + (long) f333 + (f334 == null ? 1 : f334.hashCode()) + f335 + (f336 ? 1 : 0) + f337 + (long) f338 + (f339 == null ? 0 : f339.length());
            s = s * 31 + f340 + f341 + f342 + (long) f343 + (f344 == null ? 1 : f344.hashCode()) + f345 + (f346 ? 1 : 0) + f347 + (long) f348 + (f349 == null ? 0 : f349.length());
            s = s * 31 + f350 + f351 + f352 + (long) f353 + (f354 == null ? 1 : f354.hashCode()) + f355 + (f356 ? 1 : 0) + f357 + (long) f358 + (f359 == null ? 0 : f359.length());
            s = s * 31 + f360 + f361 + f362 + (long) f363 + (f364 == null ? 1 : f364.hashCode()) + f365 + (f366 ? 1 : 0) + f367 + (long) f368 + (f369 == null ? 0 : f369.length());
            s = s * 31 + f370 + f371 + f372 + (long) f373 + (f374 == null ? 1 : f374.hashCode()) + f375 + (f376 ? 1 : 0) + f377 + (long) f378 + (f379 == null ? 0 : f379.length());
            s = s * 31 + f380 + f381 + f382 + (long) f383 + (f384 == null ? 1 : f384.hashCode()) + f385 + (f386 ? 1 : 0) + f387 + (long) f388 + (f389 == null ? 0 : f389.length());
            s = s * 31 + f390 + f391 + f392 + (long) f393 + (f394 == null ? 1 : f394.hashCode()) + f395 + (f396 ? 1 : 0) + f397 + (long) f398 + (f399 == null ? 0 : f399.length());
            s = s * 31 + f400 + f401 + f402 + (long) f403 + (f404 == null ? 1 : f404.hashCode()) + f405 + (f406 ? 1 : 0) + f407 + (long) f408 + (f409 == null ? 0 : f409.length());
            s = s * 31 + f410 + f411 + f412 + (long) f413 + (f414 == null ? 1 : f414.hashCode()) + f415 + (f416 ? 1 : 0) + f417 + (long) f418 + (f419 == null ? 0 : f419.length());
            s = s * 31 + f420 + f421 + f422 + (long) f423 + (f424 == null ? 1 : f424.hashCode()) + f425 + (f426 ? 1 : 0) + f427 + (long) f428 + (f429 == null ? 0 : f429.length());
            s = s * 31 + f430 + f431 + f432 + (long) f433 + (f434 == null ? 1 : f434.hashCode()) + f435 + (f436 ? 1 : 0) + f437 + (long) f438 + (f439 == null ? 0 : f439.length());
            s = s * 31 + f440 + f441 + f442 + (long) f443 + (f444 == null ? 1 : f444.hashCode()) + f445 + (f446 ? 1 : 0) + f447 + (long) f448 + (f449 == null ? 0 : f449.length());
            s = s * 31 + f450 + f451 + f452 + (long) f453 + (f454 == null ? 1 : f454.hashCode()) + f455 + (f456 ? 1 : 0) + f457 + (long) f458 + (f459 == null ? 0 : f459.length());
            s = s * 31 + f460 + f461 + f462 + (long) f463 + (f464 == null ? 1 : f464.hashCode()) + f465 + (f466 ? 1 : 0) + f467 + (long) f468 + (f469 == null ? 0 : f469.length());
            s = s * 31 + f470 + f471 + f472 + (long) f473 + (f474 == null ? 1 : f474.hashCode()) + f475 + (f476 ? 1 : 0) + f477 + (long) f478 + (f479 == null ? 0 : f479.length());
            s = s * 31 + f480 + f481 + f482 + (long) f483 + (f484 == null ? 1 : f484.hashCode()) + f485 + (f486 ? 1 : 0) + f487 + (long) f488 + (f489 == null ? 0 : f489.length());
            s = s * 31 + f490 + f491 + f492 + (long) f493 + (f494 == null ? 1 : f494.hashCode()) + f495 + (f496 ? 1 : 0) + f497 + (long) f498 + (f499 == null ? 0 : f499.length());
            s = s * 31 + f500 + f501 + f502 + (long) f503 + (f504 == null ? 1 : f504.hashCode()) + f505 + (f506 ? 1 : 0) + f507 + (long) f508 + (f509 == null ? 0 : f509.length());
            s = s * 31 + f510 + f511 + f512 + (long) f513 + (f514 == null ? 1 : f514.hashCode()) + f515 + (f516 ? 1 : 0) + f517 + (long) f518 + (f519 == null ? 0 : f519.length());
            s = s * 31 + f520 + f521 + f522 + (long) f523 + (f524 == null ? 1 : f524.hashCode()) + f525 + (f526 ? 1 : 0) + f527 + (long) f528 + (f529 == null ? 0 : f529.length());
            s = s * 31 + f530 + f531 + f532 + (long) f533 + (f534 == null ? 1 : f534.hashCode()) + f535 + (f536 ? 1 : 0) + f537 + (long) f538 + (f539 == null ? 0 : f539.length());
            s = s * 31 + f540 + f541 + f542 + (long) f543 + (f544 == null ? 1 : f544.hashCode()) + f545 + (f546 ? 1 : 0) + f547 + (long) f548 + (f549 == null ? 0 : f549.length());
            s = s * 31 + f550 + f551 + f552 + (long) f553 + (f554 == null ? 1 : f554.hashCode()) + f555 + (f556 ? 1 : 0) + f557 + (long) f558 + (f559 == null ? 0 : f559.length());
            s = s * 31 + f560 + f561 + f562 + (long) f563 + (f564 == null ? 1 : f564.hashCode()) + f565 + (f566 ? 1 : 0) + f567 + (long) f568 + (f569 == null ? 0 : f569.length());
            s = s * 31 + f570 + f571 + f572 + (long) f573 + (f574 == null ? 1 : f574.hashCode()) + f575 + (f576 ? 1 : 0) + f577 + (long) f578 + (f579 == null ? 0 : f579.length());
            s = s * 31 + f580 + f581 + f582 + (long) f583 + (f584 == null ? 1 : f584.hashCode()) + f585 + (f586 ? 1 : 0) + f587 + (long) f588 + (f589 == null ? 0 : f589.length());
            s = s * 31 + f590 + f591 + f592 + (long) f593 + (f594 == null ? 1 : f594.hashCode()) + f595 + (f596 ? 1 : 0) + f597 + (long) f598 + (f599 == null ? 0 : f599.length());
            s = s * 31 + f600 + f601 + f602 + (long) f603 + (f604 == null ? 1 : f604.hashCode()) + f605 + (f606 ? 1 : 0) + f607 + (long) f608 + (f609 == null ? 0 : f609.length());
            s = s * 31 + f610 + f611 + f612 + (long) f613 + (f614 == null ? 1 : f614.hashCode()) + f615 + (f616 ? 1 : 0) + f617 + (long) f618 + (f619 == null ? 0 : f619.length());
            s = s * 31 + f620 + f621 + f622 + (long) f623 + (f624 == null ? 1 : f624.hashCode()) + f625 + (f626 ? 1 : 0) + f627 + (long) f628 + (f629 == null ? 0 : f629.length());
            s = s * 31 + f630 + f631 + f632 + (long) f633 + (f634 == null ? 1 : f634.hashCode()) + f635 + (f636 ? 1 : 0) + f637 + (long) f638 + (f639 == null ? 0 : f639.length());
            s = s * 31 + f640 + f641 + f642 + (long) f643 + (f644 == null ? 1 : f644.hashCode()) + f645 + (f646 ? 1 : 0) + f647 + (long) f648 + (f649 == null ? 0 : f649.length());
            s = s * 31 + f650 + f651 + f652 + (long) f653 + (f654 == null ? 1 : f654.hashCode()) + f655 + (f656 ? 1 : 0) + f657 + (long) f658 + (f659 == null ? 0 : f659.length());
            s = s * 31 + f660 + f661 + f662 + (long) f663 + (f664 == null ? 1 : f664.hashCode()) + f665 + (f666 ? 1 : 0) + f667 + (long) f668 + (f669 == null ? 0 : f669.length());
            s = s * 31 + f670 + f671 + f672 + (long) f673 + (f674 == null ? 1 : f674.hashCode()) + f675 + (f676 ? 1 : 0) + f677 + (long) f678 + (f679 == null ? 0 : f679.length());
            s = s * 31 + f680 + f681 + f682 + (long) f683 + (f684 == null ? 1 : f684.hashCode()) + f685 + (f686 ? 1 : 0) + f687 + (long) f688 + (f689 == null ? 0 : f689.length());
            s = s * 31 + f690 + f691 + f692 + (long) f693 + (f694 == null ? 1 : f694.hashCode()) + f695 + (f696 ? 1 : 0) + f697 + (long) f698 + (f699 == null ? 0 : f699.length());
            s = s * 31 + f700 + f701 + f702 + (long) f703 + (f704 == null ? 1 : f704.hashCode()) + f705 + (f706 ? 1 : 0) + f707 + (long) f708 + (f709 == null ? 0 : f709.length());
            s = s * 31 + f710 + f711 + f712 + (long) f713 + (f714 == null ? 1 : f714.hashCode()) + f715 + (f716 ? 1 : 0) + f717 + (long) f718 + (f719 == null ? 0 : f719.length());
            s = s * 31 + f720 + f721 + f722 + (long) f723 + (f724 == null ? 1 : f724.hashCode()) + f725 + (f726 ? 1 : 0) + f727 + (long) f728 + (f729 == null ? 0 : f729.length());
            s = s * 31 + f730 + f731 + f732 + (long) f733 + (f734 == null ? 1 : f734.hashCode()) + f735 + (f736 ? 1 : 0) + f737 + (long) f738 + (f739 == null ? 0 : f739.length());
            s = s * 31 + f740 + f741 + f742 + (long) f743 + (f744 == null ? 1 : f744.hashCode()) + f745 + (f746 ? 1 : 0) + f747 + (long) f748 + (f749 == null ? 0 : f749.length());
            s = s * 31 + f750 + f751 + f752 + (long) f753 + (f754 == null ? 1 : f754.hashCode()) + f755 + (f756 ? 1 : 0) + f757 + (long) f758 + (f759 == null ? 0 : f759.length());
            s = s * 31 + f760 + f761 + f762 + (long) f763 + (f764 == null ? 1 : f764.hashCode()) + f765 + (f766 ? 1 : 0) + f767 + (long) f768 + (f769 == null ? 0 : f769.length());
            s = s * 31 + f770 + f771 + f772 + (long) f773 + (f774 == null ? 1 : f774.hashCode()) + f775 + (f776 ? 1 : 0) + f777 + (long) f778 + (f779 == null ? 0 : f779.length());
            s = s * 31 + f780 + f781 + f782 + (long) f783 + (f784 == null ? 1 : f784.hashCode()) + f785 + (f786 ? 1 : 0) + f787 + (long) f788 + (f789 == null ? 0 : f789.length());
            s = s * 31 + f790 + f791 + f792 + (long) f793 + (f794 == null ? 1 : f794.hashCode()) + f795 + (f796 ? 1 : 0) + f797 + (long) f798 + (f799 == null ? 0 : f799.length());
            s = s * 31 + f800 + f801 + f802 + (long) f803 + (f804 == null ? 1 : f804.hashCode()) + f805 + (f806 ? 1 : 0) + f807 + (long) f808 + (f809 == null ? 0 : f809.length());
            s = s * 31 + f810 + f811 + f812 + (long) f813 + (f814 == null ? 1 : f814.hashCode()) + f815 + (f816 ? 1 : 0) + f817 + (long) f818 + (f819 == null ? 0 : f819.length());
            s = s * 31 + f820 + f821 + f822 + (long) f823 + (f824 == null ? 1 : f824.hashCode()) + f825 + (f826 ? 1 : 0) + f827 + (long) f828 + (f829 == null ? 0 : f829.length());
            s = s * 31 + f830 + f831 + f832 + (long) f833 + (f834 == null ? 1 : f834.hashCode()) + f835 + (f836 ? 1 : 0) + f837 + (long) f838 + (f839 == null ? 0 : f839.length());
            s = s * 31 + f840 + f841 + f842 + (long) f843 + (f844 == null ? 1 : f844.hashCode()) + f845 + (f846 ? 1 : 0) + f847 + (long) f848 + (f849 == null ? 0 : f849.length());
            s = s * 31 + f850 + f851 + f852 + (long) f853 + (f854 == null ? 1 : f854.hashCode()) + f855 + (f856 ? 1 : 0) + f857 + (long) f858 + (f859 == null ? 0 : f859.length());
            s = s * 31 + f860 + f861 + f862 + (long) f863 + (f864 == null ? 1 : f864.hashCode()) + f865 + (f866 ? 1 : 0) + f867 + (long) f868 + (f869 == null ? 0 : f869.length());
            s = s * 31 + f870 + f871 + f872 + (long) f873 + (f874 == null ? 1 : f874.hashCode()) + f875 + (f876 ? 1 : 0) + f877 + (long) f878 + (f879 == null ? 0 : f879.length());
            s = s * 31 + f880 + f881 + f882 + (long) f883 + (f884 == null ? 1 : f884.hashCode()) + f885 + (f886 ? 1 : 0) + f887 + (long) f888 + (f889 == null ? 0 : f889.length());
            s = s * 31 + f890 + f891 + f892 + (long) f893 + (f894 == null ? 1 : f894.hashCode()) + f895 + (f896 ? 1 : 0) + f897 + (long) f898 + (f899 == null ? 0 : f899.length());
            s = s * 31 + f900 + f901 + f902 + (long) f903 + (f904 == null ? 1 : f904.hashCode()) + f905 + (f906 ? 1 : 0) + f907 + (long) f908 + (f909 == null ? 0 : f909.length());
            s = s * 31 + f910 + f911 + f912 + (long) f913 + (f914 == null ? 1 : f914.hashCode()) + f915 + (f916 ? 1 : 0) + f917 + (long) f918 + (f919 == null ? 0 : f919.length());
            s = s * 31 + f920 + f921 + f922 + (long) f923 + (f924 == null ? 1 : f924.hashCode()) + f925 + (f926 ? 1 : 0) + f927 + (long) f928 + (f929 == null ? 0 : f929.length());
            s = s * 31 + f930 + f931 + f932 + (long) f933 + (f934 == null ? 1 : f934.hashCode()) + f935 + (f936 ? 1 : 0) + f937 + (long) f938 + (f939 == null ? 0 : f939.length());
            s = s * 31 + f940 + f941 + f942 + (long) f943 + (f944 == null ? 1 : f944.hashCode()) + f945 + (f946 ? 1 : 0) + f947 + (long) f948 + (f949 == null ? 0 : f949.length());
            s = s * 31 + f950 + f951 + f952 + (long) f953 + (f954 == null ? 1 : f954.hashCode()) + f955 + (f956 ? 1 : 0) + f957 + (long) f958 + (f959 == null ? 0 : f959.length());
            s = s * 31 + f960 + f961 + f962 + (long) f963 + (f964 == null ? 1 : f964.hashCode()) + f965 + (f966 ? 1 : 0) + f967 + (long) f968 + (f969 == null ? 0 : f969.length());
            s = s * 31 + f970 + f971 + f972 + (long) f973 + (f974 == null ? 1 : f974.hashCode()) + f975 + (f976 ? 1 : 0) + f977 + (long) f978 + (f979 == null ? 0 : f979.length());
            s = s * 31 + f980 + f981 + f982 + (long) f983 + (f984 == null ? 1 : f984.hashCode()) + f985 + (f986 ? 1 : 0) + f987 + (long) f988 + (f989 == null ? 0 : f989.length());
            s = s * 31 + f990 + f991 + f992 + (long) f993 + (f994 == null ? 1 : f994.hashCode()) + f995 + (f996 ? 1 : 0) + f997 + (long) f998 + (f999 == null ? 0 : f999.length());
            s = s * 31 + f1000 + f1001 + f1002 + (long) f1003 + (f1004 == null ? 1 : f1004.hashCode()) + f1005 + (f1006 ? 1 : 0) + f1007 + (long) f1008 + (f1009 == null ? 0 : f1009.length());
            s = s * 31 + f1010 + f1011 + f1012 + (long) f1013 + (f1014 == null ? 1 : f1014.hashCode()) + f1015 + (f1016 ? 1 : 0) + f1017 + (long) f1018 + (f1019 == null ? 0 : f1019.length());
            s = s * 31 + f1020 + f1021 + f1022 + (long) f1023 + (f1024 == null ? 1 : f1024.hashCode()) + f1025 + (f1026 ? 1 : 0) + f1027 + (long) f1028 + (f1029 == null ? 0 : f1029.length());
            s = s * 31 + f1030 + f1031 + f1032 + (long) f1033 + (f1034 == null ? 1 : f1034.hashCode()) + f1035 + (f1036 ? 1 : 0) + f1037 + (long) f1038 + (f1039 == null ? 0 : f1039.length());
            s = s * 31 + f1040 + f1041 + f1042 + (long) f1043 + (f1044 == null ? 1 : f1044.hashCode()) + f1045 + (f1046 ? 1 : 0) + f1047 + (long) f1048 + (f1049 == null ? 0 : f1049.length());
            s = s * 31 + f1050 + f1051 + f1052 + (long) f1053 + (f1054 == null ? 1 : f1054.hashCode()) + f1055 + (f1056 ? 1 : 0) + f1057 + (long) f1058 + (f1059 == null ? 0 : f1059.length());
            s = s * 31 + f1060 + f1061 + f1062 + (long) f1063 + (f1064 == null ? 1 : f1064.hashCode()) + f1065 + (f1066 ? 1 : 0) + f1067 + (long) f1068 + (f1069 == null ? 0 : f1069.length());
            s = s * 31 + f1070 + f1071 + f1072 + (long) f1073 + (f1074 == null ? 1 : f1074.hashCode()) + f1075 + (f1076 ? 1 : 0) + f1077 + (long) f1078 + (f1079 == null ? 0 : f1079.length());
            s = s * 31 + f1080 + f1081 + f1082 + (long) f1083 + (f1084 == null ? 1 : f1084.hashCode()) + f1085 + (f1086 ? 1 : 0) + f1087 + (long) f1088 + (f1089 == null ? 0 : f1089.length());
            s = s * 31 + f1090 + f1091 + f1092 + (long) f1093 + (f1094 == null ? 1 : f1094.hashCode()) + f1095 + (f1096 ? 1 : 0) + f1097 + (long) f1098 + (f1099 == null ? 0 : f1099.length());
            s = s * 31 + f1100 + f1101 + f1102 + (long) f1103 + (f1104 == null ? 1 : f1104.hashCode()) + f1105 + (f1106 ? 1 : 0) + f1107 + (long) f1108 + (f1109 == null ? 0 : f1109.length());
            s = s * 31 + f1110 + f1111 + f1112 + (long) f1113 + (f1114 == null ? 1 : f1114.hashCode()) + f1115 + (f1116 ? 1 : 0) + f1117 + (long) f1118 + (f1119 == null ? 0 : f1119.length());
            s = s * 31 + f1120 + f1121 + f1122 + (long) f1123 + (f1124 == null ? 1 : f1124.hashCode()) + f1125 + (f1126 ? 1 : 0) + f1127 + (long) f1128 + (f1129 == null ? 0 : f1129.length());
            s = s * 31 + f1130 + f1131 + f1132 + (long) f1133 + (f1134 == null ? 1 : f1134.hashCode()) + f1135 + (f1136 ? 1 : 0) + f1137 + (long) f1138 + (f1139 == null ? 0 : f1139.length());
            s = s * 31 + f1140 + f1141 + f1142 + (long) f1143 + (f1144 == null ? 1 : f1144.hashCode()) + f1145 + (f1146 ? 1 : 0) + f1147 + (long) f1148 + (f1149 == null ? 0 : f1149.length());
            s = s * 31 + f1150 + f1151 + f1152 + (long) f1153 + (f1154 == null ? 1 : f1154.hashCode()) + f1155 + (f1156 ? 1 : 0) + f1157 + (long) f1158 + (f1159 == null ? 0 : f1159.length());
            s = s * 31 + f1160 + f1161 + f1162 + (long) f1163 + (f1164 == null ? 1 : f1164.hashCode()) + f1165 + (f1166 ? 1 : 0) + f1167 + (long) f1168 + (f1169 == null ? 0 : f1169.length());
            s = s * 31 + f1170 + f1171 + f1172 + (long) f1173 + (f1174 == null ? 1 : f1174.hashCode()) + f1175 + (f1176 ? 1 : 0) + f1177 + (long) f1178 + (f1179 == null ? 0 : f1179.length());
            s = s * 31 + f1180 + f1181 + f1182 + (long) f1183 + (f1184 == null ? 1 : f1184.hashCode()) + f1185 + (f1186 ? 1 : 0) + f1187 + (long) f1188 + (f1189 == null ? 0 : f1189.length());
            s = s * 31 + f1190 + f1191 + f1192 + (long) f1193 + (f1194 == null ? 1 : f1194.hashCode()) + f1195 + (f1196 ? 1 : 0) + f1197 + (long) f1198 + (f1199 == null ? 0 : f1199.length());
            s = s * 31 + f1200 + f1201 + f1202 + (long) f1203 + (f1204 == null ? 1 : f1204.hashCode()) + f1205 + (f1206 ? 1 : 0) + f1207 + (long) f1208 + (f1209 == null ? 0 : f1209.length());
            s = s * 31 + f1210 + f1211 + f1212 + (long) f1213 + (f1214 == null ? 1 : f1214.hashCode()) + f1215 + (f1216 ? 1 : 0) + f1217 + (long) f1218 + (f1219 == null ? 0 : f1219.length());
            s = s * 31 + f1220 + f1221 + f1222 + (long) f1223 + (f1224 == null ? 1 : f1224.hashCode()) + f1225 + (f1226 ? 1 : 0) + f1227 + (long) f1228 + (f1229 == null ? 0 : f1229.length());
            s = s * 31 + f1230 + f1231 + f1232 + (long) f1233 + (f1234 == null ? 1 : f1234.hashCode()) + f1235 + (f1236 ? 1 : 0) + f1237 + (long) f1238 + (f1239 == null ? 0 : f1239.length());
            s = s * 31 + f1240 + f1241 + f1242 + (long) f1243 + (f1244 == null ? 1 : f1244.hashCode()) + f1245 + (f1246 ? 1 : 0) + f1247 + (long) f1248 + (f1249 == null ? 0 : f1249.length());
            s = s * 31 + f1250 + f1251 + f1252 + (long) f1253 + (f1254 == null ? 1 : f1254.hashCode()) + f1255 + (f1256 ? 1 : 0) + f1257 + (long) f1258 + (f1259 == null ? 0 : f1259.length());
            s = s * 31 + f1260 + f1261 + f1262 + (long) f1263 + (f1264 == null ? 1 : f1264.hashCode()) + f1265 + (f1266 ? 1 : 0) + f1267 + (long) f1268 + (f1269 == null ? 0 : f1269.length());
            s = s * 31 + f1270 + f1271 + f1272 + (long) f1273 + (f1274 == null ? 1 : f1274.hashCode()) + f1275 + (f1276 ? 1 : 0) + f1277 + (long) f1278 + (f1279 == null ? 0 : f1279.length());
            s = s * 31 + f1280 + f1281 + f1282 + (long) f1283 + (f1284 == null ? 1 : f1284.hashCode()) + f1285 + (f1286 ? 1 : 0) + f1287 + (long) f1288 + (f1289 == null ? 0 : f1289.length());
            s = s * 31 + f1290 + f1291 + f1292 + (long) f1293 + (f1294 == null ? 1 : f1294.hashCode()) + f1295 + (f1296 ? 1 : 0) + f1297 + (long) f1298 + (f1299 == null ? 0 : f1299.length());
            s = s * 31 + f1300 + f1301 + f1302 + (long) f1303 + (f1304 == null ? 1 : f1304.hashCode()) + f1305 + (f1306 ? 1 : 0) + f1307 + (long) f1308 + (f1309 == null ? 0 : f1309.length());
            s = s * 31 + f1310 + f1311 + f1312 + (long) f1313 + (f1314 == null ? 1 : f1314.hashCode()) + f1315 + (f1316 ? 1 : 0) + f1317 + (long) f1318 + (f1319 == null ? 0 : f1319.length());
            s = s * 31 + f1320 + f1321 + f1322 + (long) f1323 + (f1324 == null ? 1 : f1324.hashCode()) + f1325 + (f1326 ? 1 : 0) + f1327 + (long) f1328 + (f1329 == null ? 0 : f1329.length());
            s = s * 31 + f1330 + f1331 + f1332 + (long) f1333 + (f1334 == null ? 1 : f1334.hashCode()) + f1335 + (f1336 ? 1 : 0) + f1337 + (long) f1338 + (f1339 == null ? 0 : f1339.length());
            s = s * 31 + f1340 + f1341 + f1342 + (long) f1343 + (f1344 == null ? 1 : f1344.hashCode()) + f1345 + (f1346 ? 1 : 0) + f1347 + (long) f1348 + (f1349 == null ? 0 : f1349.length());
            s = s * 31 + f1350 + f1351 + f1352 + (long) f1353 + (f1354 == null ? 1 : f1354.hashCode()) + f1355 + (f1356 ? 1 : 0) + f1357 + (long) f1358 + (f1359 == null ? 0 : f1359.length());
            s = s * 31 + f1360 + f1361 + f1362 + (long) f1363 + (f1364 == null ? 1 : f1364.hashCode()) + f1365 + (f1366 ? 1 : 0) + f1367 + (long) f1368 + (f1369 == null ? 0 : f1369.length());
            s = s * 31 + f1370 + f1371 + f1372 + (long) f1373 + (f1374 == null ? 1 : f1374.hashCode()) + f1375 + (f1376 ? 1 : 0) + f1377 + (long) f1378 + (f1379 == null ? 0 : f1379.length());
            s = s * 31 + f1380 + f1381 + f1382 + (long) f1383 + (f1384 == null ? 1 : f1384.hashCode()) + f1385 + (f1386 ? 1 : 0) + f1387 + (long) f1388 + (f1389 == null ? 0 : f1389.length());
            s = s * 31 + f1390 + f1391 + f1392 + (long) f1393 + (f1394 == null ? 1 : f1394.hashCode()) + f1395 + (f1396 ? 1 : 0) + f1397 + (long) f1398 + (f1399 == null ? 0 : f1399.length());
            s = s * 31 + f1400 + f1401 + f1402 + (long) f1403 + (f1404 == null ? 1 : f1404.hashCode()) + f1405 + (f1406 ? 1 : 0) + f1407 + (long) f1408 + (f1409 == null ? 0 : f1409.length());
            s = s * 31 + f1410 + f1411 + f1412 + (long) f1413 + (f1414 == null ? 1 : f1414.hashCode()) + f1415 + (f1416 ? 1 : 0) + f1417 + (long) f1418 + (f1419 == null ? 0 : f1419.length());
            s = s * 31 + f1420 + f1421 + f1422 + (long) f1423 + (f1424 == null ? 1 : f1424.hashCode()) + f1425 + (f1426 ? 1 : 0) + f1427 + (long) f1428 + (f1429 == null ? 0 : f1429.length());
            s = s * 31 + f1430 + f1431 + f1432 + (long) f1433 + (f1434 == null ? 1 : f1434.hashCode()) + f1435 + (f1436 ? 1 : 0) + f1437 + (long) f1438 + (f1439 == null ? 0 : f1439.length());
            s = s * 31 + f1440 + f1441 + f1442 + (long) f1443 + (f1444 == null ? 1 : f1444.hashCode()) + f1445 + (f1446 ? 1 : 0) + f1447 + (long) f1448 + (f1449 == null ? 0 : f1449.length());
            s = s * 31 + f1450 + f1451 + f1452 + (long) f1453 + (f1454 == null ? 1 : f1454.hashCode()) + f1455 + (f1456 ? 1 : 0) + f1457 + (long) f1458 + (f1459 == null ? 0 : f1459.length());
            s = s * 31 + f1460 + f1461 + f1462 + (long) f1463 + (f1464 == null ? 1 : f1464.hashCode()) + f1465 + (f1466 ? 1 : 0) + f1467 + (long) f1468 + (f1469 == null ? 0 : f1469.length());
            s = s * 31 + f1470 + f1471 + f1472 + (long) f1473 + (f1474 == null ? 1 : f1474.hashCode()) + f1475 + (f1476 ? 1 : 0) + f1477 + (long) f1478 + (f1479 == null ? 0 : f1479.length());
            s = s * 31 + f1480 + f1481 + f1482 + (long) f1483 + (f1484 == null ? 1 : f1484.hashCode()) + f1485 + (f1486 ? 1 : 0) + f1487 + (long) f1488 + (f1489 == null ? 0 : f1489.length());
            s = s * 31 + f1490 + f1491 + f1492 + (long) f1493 + (f1494 == null ? 1 : f1494.hashCode()) + f1495 + (f1496 ? 1 : 0) + f1497 + (long) f1498 + (f1499 == null ? 0 : f1499.length());
            return s;
        }

        void fill() {
            f0 = 0;
            f1 = 1000003L * 1;
            f2 = (byte) 2;
            f3 = 3 / 3.0;
            f4 = Integer.valueOf(4);
            f5 = (short) (5 * 31);
            f6 = false;
            f7 = (char) 119;
            f8 = 8f;
            f9 = "s9";
            f10 = 10;
            f11 = 11000033L * 11;
            f12 = (byte) 12;
            f13 = 13 / 3.0;
            f14 = Integer.valueOf(14);
            f15 = (short) (15 * 31);
            f16 = true;
            f17 = (char) 289;
            f18 = 18f;
            f19 = "s19";
            f20 = 20;
            f21 = 21000063L * 21;
            f22 = (byte) 22;
            f23 = 23 / 3.0;
            f24 = Integer.valueOf(24);
            f25 = (short) (25 * 31);
            f26 = true;
            f27 = (char) 459;
            f28 = 28f;
            f29 = "s29";
            f30 = 30;
            f31 = 31000093L * 31;
            f32 = (byte) 32;
            f33 = 33 / 3.0;
            f34 = Integer.valueOf(34);
            f35 = (short) (35 * 31);
            f36 = false;
            f37 = (char) 629;
            f38 = 38f;
            f39 = "s39";
            f40 = 40;
            f41 = 41000123L * 41;
            f42 = (byte) 42;
            f43 = 43 / 3.0;
            f44 = Integer.valueOf(44);
            f45 = (short) (45 * 31);
            f46 = true;
            f47 = (char) 799;
            f48 = 48f;
            f49 = "s49";
            f50 = 50;
            f51 = 51000153L * 51;
            f52 = (byte) 52;
            f53 = 53 / 3.0;
            f54 = Integer.valueOf(54);
            f55 = (short) (55 * 31);
            f56 = true;
            f57 = (char) 969;
            f58 = 58f;
            f59 = "s59";
            f60 = 60;
            f61 = 61000183L * 61;
            f62 = (byte) 62;
            f63 = 63 / 3.0;
            f64 = Integer.valueOf(64);
            f65 = (short) (65 * 31);
            f66 = false;
            f67 = (char) 1139;
            f68 = 68f;
            f69 = "s69";
            f70 = 70;
            f71 = 71000213L * 71;
            f72 = (byte) 72;
            f73 = 73 / 3.0;
            f74 = Integer.valueOf(74);
            f75 = (short) (75 * 31);
            f76 = true;
            f77 = (char) 1309;
            f78 = 78f;
            f79 = "s79";
            f80 = 80;
            f81 = 81000243L * 81;
            f82 = (byte) 82;
            f83 = 83 / 3.0;
            f84 = Integer.valueOf(84);
            f85 = (short) (85 * 31);
            f86 = true;
            f87 = (char) 1479;
            f88 = 88f;
            f89 = "s89";
            f90 = 90;
            f91 = 91000273L * 91;
            f92 = (byte) 92;
            f93 = 93 / 3.0;
            f94 = Integer.valueOf(94);
            f95 = (short) (95 * 31);
            f96 = false;
            f97 = (char) 1649;
            f98 = 98f;
            f99 = "s99";
            f100 = 100;
            f101 = 101000303L * 101;
            f102 = (byte) 102;
            f103 = 103 / 3.0;
            f104 = Integer.valueOf(104);
            f105 = (short) (105 * 31);
            f106 = true;
            f107 = (char) 1819;
            f108 = 108f;
            f109 = "s109";
            f110 = 110;
            f111 = 111000333L * 111;
            f112 = (byte) 112;
            f113 = 113 / 3.0;
            f114 = Integer.valueOf(114);
            f115 = (short) (115 * 31);
            f116 = true;
            f117 = (char) 1989;
            f118 = 118f;
            f119 = "s119";
            f120 = 120;
            f121 = 121000363L * 121;
            f122 = (byte) 122;
            f123 = 123 / 3.0;
            f124 = Integer.valueOf(124);
            f125 = (short) (125 * 31);
            f126 = false;
            f127 = (char) 2159;
            f128 = 128f;
            f129 = "s129";
            f130 = 130;
            f131 = 131000393L * 131;
            f132 = (byte) 132;
            f133 = 133 / 3.0;
            f134 = Integer.valueOf(134);
            f135 = (short) (135 * 31);
            f136 = true;
            f137 = (char) 2329;
            f138 = 138f;
            f139 = "s139";
            f140 = 140;
            f141 = 141000423L * 141;
            f142 = (byte) 142;
            f143 = 143 / 3.0;
            f144 = Integer.valueOf(144);
            f145 = (short) (145 * 31);
            f146 = true;
            f147 = (char) 2499;
            f148 = 148f;
            f149 = "s149";
            f150 = 150;
            f151 = 151000453L * 151;
            f152 = (byte) 152;
            f153 = 153 / 3.0;
            f154 = Integer.valueOf(154);
            f155 = (short) (155 * 31);
            f156 = false;
            f157 = (char) 2669;
            f158 = 158f;
            f159 = "s159";
            f160 = 160;
            f161 = 161000483L * 161;
            f162 = (byte) 162;
            f163 = 163 / 3.0;
            f164 = Integer.valueOf(164);
            f165 = (short) (165 * 31);
            f166 = true;
            f167 = (char) 2839;
            f168 = 168f;
            f169 = "s169";
            f170 = 170;
            f171 = 171000513L * 171;
            f172 = (byte) 172;
            f173 = 173 / 3.0;
            f174 = Integer.valueOf(174);
            f175 = (short) (175 * 31);
            f176 = true;
            f177 = (char) 3009;
            f178 = 178f;
            f179 = "s179";
            f180 = 180;
            f181 = 181000543L * 181;
            f182 = (byte) 182;
            f183 = 183 / 3.0;
            f184 = Integer.valueOf(184);
            f185 = (short) (185 * 31);
            f186 = false;
            f187 = (char) 3179;
            f188 = 188f;
            f189 = "s189";
            f190 = 190;
            f191 = 191000573L * 191;
            f192 = (byte) 192;
            f193 = 193 / 3.0;
            f194 = Integer.valueOf(194);
            f195 = (short) (195 * 31);
            f196 = true;
            f197 = (char) 3349;
            f198 = 198f;
            f199 = "s199";
            f200 = 200;
            f201 = 201000603L * 201;
            f202 = (byte) 202;
            f203 = 203 / 3.0;
            f204 = Integer.valueOf(204);
            f205 = (short) (205 * 31);
            f206 = true;
            f207 = (char) 3519;
            f208 = 208f;
            f209 = "s209";
            f210 = 210;
            f211 = 211000633L * 211;
            f212 = (byte) 212;
            f213 = 213 / 3.0;
            f214 = Integer.valueOf(214);
            f215 = (short) (215 * 31);
            f216 = false;
            f217 = (char) 3689;
            f218 = 218f;
            f219 = "s219";
            f220 = 220;
            f221 = 221000663L * 221;
            f222 = (byte) 222;
            f223 = 223 / 3.0;
            f224 = Integer.valueOf(224);
            f225 = (short) (225 * 31);
            f226 = true;
            f227 = (char) 3859;
            f228 = 228f;
            f229 = "s229";
            f230 = 230;
            f231 = 231000693L * 231;
            f232 = (byte) 232;
            f233 = 233 / 3.0;
            f234 = Integer.valueOf(234);
            f235 = (short) (235 * 31);
            f236 = true;
            f237 = (char) 4029;
            f238 = 238f;
            f239 = "s239";
            f240 = 240;
            f241 = 241000723L * 241;
            f242 = (byte) 242;
            f243 = 243 / 3.0;
            f244 = Integer.valueOf(244);
            f245 = (short) (245 * 31);
            f246 = false;
            f247 = (char) 4199;
            f248 = 248f;
            f249 = "s249";
            f250 = 250;
            f251 = 251000753L * 251;
            f252 = (byte) 252;
            f253 = 253 / 3.0;
            f254 = Integer.valueOf(254);
            f255 = (short) (255 * 31);
            f256 = true;
            f257 = (char) 4369;
            f258 = 258f;
            f259 = "s259";
            f260 = 260;
            f261 = 261000783L * 261;
            f262 = (byte) 262;
            f263 = 263 / 3.0;
            f264 = Integer.valueOf(264);
            f265 = (short) (265 * 31);
            f266 = true;
            f267 = (char) 4539;
            f268 = 268f;
            f269 = "s269";
            f270 = 270;
            f271 = 271000813L * 271;
            f272 = (byte) 272;
            f273 = 273 / 3.0;
            f274 = Integer.valueOf(274);
            f275 = (short) (275 * 31);
            f276 = false;
            f277 = (char) 4709;
            f278 = 278f;
            f279 = "s279";
            f280 = 280;
            f281 = 281000843L * 281;
            f282 = (byte) 282;
            f283 = 283 / 3.0;
            f284 = Integer.valueOf(284);
            f285 = (short) (285 * 31);
            f286 = true;
            f287 = (char) 4879;
            f288 = 288f;
            f289 = "s289";
            f290 = 290;
            f291 = 291000873L * 291;
            f292 = (byte) 292;
            f293 = 293 / 3.0;
            f294 = Integer.valueOf(294);
            f295 = (short) (295 * 31);
            f296 = true;
            f297 = (char) 5049;
            f298 = 298f;
            f299 = "s299";
            f300 = 300;
            f301 = 301000903L * 301;
            f302 = (byte) 302;
            f303 = 303 / 3.0;
            f304 = Integer.valueOf(304);
            f305 = (short) (305 * 31);
            f306 = false;
            f307 = (char) 5219;
            f308 = 308f;
            f309 = "s309";
            f310 = 310;
            f311 = 311000933L * 311;
            f312 = (byte) 312;
            f313 = 313 / 3.0;
            f314 = Integer.valueOf(314);
            f315 = (short) (315 * 31);
            f316 = true;
            f317 = (char) 5389;
            f318 = 318f;
            f319 = "s319";
            f320 = 320;
            f321 = 321000963L * 321;
            f322 = (byte) 322;
            f323 = 323 / 3.0;
            f324 = Integer.valueOf(324);
            f325 = (short) (325 * 31);
            f326 = true;
            f327 = (char) 5559;
            f328 = 328f;
            f329 = "s329";
            f330 = 330;
            f331 = 331000993L * 331;
            f332 = (byte) 332;
            f333 = 333 / 3.0;
            f334 = Integer.valueOf(334);
            f335 = (short) (335 * 31);
            f336 = false;
            f337 = (char) 5729;
            f338 = 338f;
            f339 = "s339";
            f340 = 340;
            f341 = 341001023L * 341;
            f342 = (byte) 342;
            f343 = 343 / 3.0;
            f344 = Integer.valueOf(344);
            f345 = (short) (345 * 31);
            f346 = true;
            f347 = (char) 5899;
            f348 = 348f;
            f349 = "s349";
            f350 = 350;
            f351 = 351001053L * 351;
            f352 = (byte) 352;
            f353 = 353 / 3.0;
            f354 = Integer.valueOf(354);
            f355 = (short) (355 * 31);
            f356 = true;
            f357 = (char) 6069;
            f358 = 358f;
            f359 = "s359";
            f360 = 360;
            f361 = 361001083L * 361;
            f362 = (byte) 362;
            f363 = 363 / 3.0;
            f364 = Integer.valueOf(364);
            f365 = (short) (365 * 31);
            f366 = false;
            f367 = (char) 6239;
            f368 = 368f;
            f369 = "s369";
            f370 = 370;
            f371 = 371001113L * 371;
            f372 = (byte) 372;
            f373 = 373 / 3.0;
            f374 = Integer.valueOf(374);
            f375 = (short) (375 * 31);
            f376 = true;
            f377 = (char) 6409;
            f378 = 378f;
            f379 = "s379";
            f380 = 380;
            f381 = 381001143L * 381;
            f382 = (byte) 382;
            f383 = 383 / 3.0;
            f384 = Integer.valueOf(384);
            f385 = (short) (385 * 31);
            f386 = true;
            f387 = (char) 6579;
            f388 = 388f;
            f389 = "s389";
            f390 = 390;
            f391 = 391001173L * 391;
            f392 = (byte) 392;
            f393 = 393 / 3.0;
            f394 = Integer.valueOf(394);
            f395 = (short) (395 * 31);
            f396 = false;
            f397 = (char) 6749;
            f398 = 398f;
            f399 = "s399";
            f400 = 400;
            f401 = 401001203L * 401;
            f402 = (byte) 402;
            f403 = 403 / 3.0;
            f404 = Integer.valueOf(404);
            f405 = (short) (405 * 31);
            f406 = true;
            f407 = (char) 6919;
            f408 = 408f;
            f409 = "s409";
            f410 = 410;
            f411 = 411001233L * 411;
            f412 = (byte) 412;
            f413 = 413 / 3.0;
            f414 = Integer.valueOf(414);
            f415 = (short) (415 * 31);
            f416 = true;
            f417 = (char) 7089;
            f418 = 418f;
            f419 = "s419";
            f420 = 420;
            f421 = 421001263L * 421;
            f422 = (byte) 422;
            f423 = 423 / 3.0;
            f424 = Integer.valueOf(424);
            f425 = (short) (425 * 31);
            f426 = false;
            f427 = (char) 7259;
            f428 = 428f;
            f429 = "s429";
            f430 = 430;
            f431 = 431001293L * 431;
            f432 = (byte) 432;
            f433 = 433 / 3.0;
            f434 = Integer.valueOf(434);
            f435 = (short) (435 * 31);
            f436 = true;
            f437 = (char) 7429;
            f438 = 438f;
            f439 = "s439";
            f440 = 440;
            f441 = 441001323L * 441;
            f442 = (byte) 442;
            f443 = 443 / 3.0;
            f444 = Integer.valueOf(444);
            f445 = (short) (445 * 31);
            f446 = true;
            f447 = (char) 7599;
            f448 = 448f;
            f449 = "s449";
            f450 = 450;
            f451 = 451001353L * 451;
            f452 = (byte) 452;
            f453 = 453 / 3.0;
            f454 = Integer.valueOf(454);
            f455 = (short) (455 * 31);
            f456 = false;
            f457 = (char) 7769;
            f458 = 458f;
            f459 = "s459";
            f460 = 460;
            f461 = 461001383L * 461;
            f462 = (byte) 462;
            f463 = 463 / 3.0;
            f464 = Integer.valueOf(464);
            f465 = (short) (465 * 31);
            f466 = true;
            f467 = (char) 7939;
            f468 = 468f;
            f469 = "s469";
            f470 = 470;
            f471 = 471001413L * 471;
            f472 = (byte) 472;
            f473 = 473 / 3.0;
            f474 = Integer.valueOf(474);
            f475 = (short) (475 * 31);
            f476 = true;
            f477 = (char) 8109;
            f478 = 478f;
            f479 = "s479";
            f480 = 480;
            f481 = 481001443L * 481;
            f482 = (byte) 482;
            f483 = 483 / 3.0;
            f484 = Integer.valueOf(484);
            f485 = (short) (485 * 31);
            f486 = false;
            f487 = (char) 8279;
            f488 = 488f;
            f489 = "s489";
            f490 = 490;
            f491 = 491001473L * 491;
            f492 = (byte) 492;
            f493 = 493 / 3.0;
            f494 = Integer.valueOf(494);
            f495 = (short) (495 * 31);
            f496 = true;
            f497 = (char) 8449;
            f498 = 498f;
            f499 = "s499";
            f500 = 500;
            f501 = 501001503L * 501;
            f502 = (byte) 502;
            f503 = 503 / 3.0;
            f504 = Integer.valueOf(504);
            f505 = (short) (505 * 31);
            f506 = true;
            f507 = (char) 8619;
            f508 = 508f;
            f509 = "s509";
            f510 = 510;
            f511 = 511001533L * 511;
            f512 = (byte) 512;
            f513 = 513 / 3.0;
            f514 = Integer.valueOf(514);
            f515 = (short) (515 * 31);
            f516 = false;
            f517 = (char) 8789;
            f518 = 518f;
            f519 = "s519";
            f520 = 520;
            f521 = 521001563L * 521;
            f522 = (byte) 522;
            f523 = 523 / 3.0;
            f524 = Integer.valueOf(524);
            f525 = (short) (525 * 31);
            f526 = true;
            f527 = (char) 8959;
            f528 = 528f;
            f529 = "s529";
            f530 = 530;
            f531 = 531001593L * 531;
            f532 = (byte) 532;
            f533 = 533 / 3.0;
            f534 = Integer.valueOf(534);
            f535 = (short) (535 * 31);
            f536 = true;
            f537 = (char) 9129;
            f538 = 538f;
            f539 = "s539";
            f540 = 540;
            f541 = 541001623L * 541;
            f542 = (byte) 542;
            f543 = 543 / 3.0;
            f544 = Integer.valueOf(544);
            f545 = (short) (545 * 31);
            f546 = false;
            f547 = (char) 9299;
            f548 = 548f;
            f549 = "s549";
            f550 = 550;
            f551 = 551001653L * 551;
            f552 = (byte) 552;
            f553 = 553 / 3.0;
            f554 = Integer.valueOf(554);
            f555 = (short) (555 * 31);
            f556 = true;
            f557 = (char) 9469;
            f558 = 558f;
            f559 = "s559";
            f560 = 560;
            f561 = 561001683L * 561;
            f562 = (byte) 562;
            f563 = 563 / 3.0;
            f564 = Integer.valueOf(564);
            f565 = (short) (565 * 31);
            f566 = true;
            f567 = (char) 9639;
            f568 = 568f;
            f569 = "s569";
            f570 = 570;
            f571 = 571001713L * 571;
            f572 = (byte) 572;
            f573 = 573 / 3.0;
            f574 = Integer.valueOf(574);
            f575 = (short) (575 * 31);
            f576 = false;
            f577 = (char) 9809;
            f578 = 578f;
            f579 = "s579";
            f580 = 580;
            f581 = 581001743L * 581;
            f582 = (byte) 582;
            f583 = 583 / 3.0;
            f584 = Integer.valueOf(584);
            f585 = (short) (585 * 31);
            f586 = true;
            f587 = (char) 9979;
            f588 = 588f;
            f589 = "s589";
            f590 = 590;
            f591 = 591001773L * 591;
            f592 = (byte) 592;
            f593 = 593 / 3.0;
            f594 = Integer.valueOf(594);
            f595 = (short) (595 * 31);
            f596 = true;
            f597 = (char) 10149;
            f598 = 598f;
            f599 = "s599";
            f600 = 600;
            f601 = 601001803L * 601;
            f602 = (byte) 602;
            f603 = 603 / 3.0;
            f604 = Integer.valueOf(604);
            f605 = (short) (605 * 31);
            f606 = false;
            f607 = (char) 10319;
            f608 = 608f;
            f609 = "s609";
            f610 = 610;
            f611 = 611001833L * 611;
            f612 = (byte) 612;
            f613 = 613 / 3.0;
            f614 = Integer.valueOf(614);
            f615 = (short) (615 * 31);
            f616 = true;
            f617 = (char) 10489;
            f618 = 618f;
            f619 = "s619";
            f620 = 620;
            f621 = 621001863L * 621;
            f622 = (byte) 622;
            f623 = 623 / 3.0;
            f624 = Integer.valueOf(624);
            f625 = (short) (625 * 31);
            f626 = true;
            f627 = (char) 10659;
            f628 = 628f;
            f629 = "s629";
            f630 = 630;
            f631 = 631001893L * 631;
            f632 = (byte) 632;
            f633 = 633 / 3.0;
            f634 = Integer.valueOf(634);
            f635 = (short) (635 * 31);
            f636 = false;
            f637 = (char) 10829;
            f638 = 638f;
            f639 = "s639";
            f640 = 640;
            f641 = 641001923L * 641;
            f642 = (byte) 642;
            f643 = 643 / 3.0;
            f644 = Integer.valueOf(644);
            f645 = (short) (645 * 31);
            f646 = true;
            f647 = (char) 10999;
            f648 = 648f;
            f649 = "s649";
            f650 = 650;
            f651 = 651001953L * 651;
            f652 = (byte) 652;
            f653 = 653 / 3.0;
            f654 = Integer.valueOf(654);
            f655 = (short) (655 * 31);
            f656 = true;
            f657 = (char) 11169;
            f658 = 658f;
            f659 = "s659";
            f660 = 660;
            f661 = 661001983L * 661;
            f662 = (byte) 662;
            f663 = 663 / 3.0;
            f664 = Integer.valueOf(664);
            f665 = (short) (665 * 31);
            f666 = false;
            f667 = (char) 11339;
            f668 = 668f;
            f669 = "s669";
            f670 = 670;
            f671 = 671002013L * 671;
            f672 = (byte) 672;
            f673 = 673 / 3.0;
            f674 = Integer.valueOf(674);
            f675 = (short) (675 * 31);
            f676 = true;
            f677 = (char) 11509;
            f678 = 678f;
            f679 = "s679";
            f680 = 680;
            f681 = 681002043L * 681;
            f682 = (byte) 682;
            f683 = 683 / 3.0;
            f684 = Integer.valueOf(684);
            f685 = (short) (685 * 31);
            f686 = true;
            f687 = (char) 11679;
            f688 = 688f;
            f689 = "s689";
            f690 = 690;
            f691 = 691002073L * 691;
            f692 = (byte) 692;
            f693 = 693 / 3.0;
            f694 = Integer.valueOf(694);
            f695 = (short) (695 * 31);
            f696 = false;
            f697 = (char) 11849;
            f698 = 698f;
            f699 = "s699";
            f700 = 700;
            f701 = 701002103L * 701;
            f702 = (byte) 702;
            f703 = 703 / 3.0;
            f704 = Integer.valueOf(704);
            f705 = (short) (705 * 31);
            f706 = true;
            f707 = (char) 12019;
            f708 = 708f;
            f709 = "s709";
            f710 = 710;
            f711 = 711002133L * 711;
            f712 = (byte) 712;
            f713 = 713 / 3.0;
            f714 = Integer.valueOf(714);
            f715 = (short) (715 * 31);
            f716 = true;
            f717 = (char) 12189;
            f718 = 718f;
            f719 = "s719";
            f720 = 720;
            f721 = 721002163L * 721;
            f722 = (byte) 722;
            f723 = 723 / 3.0;
            f724 = Integer.valueOf(724);
            f725 = (short) (725 * 31);
            f726 = false;
            f727 = (char) 12359;
            f728 = 728f;
            f729 = "s729";
            f730 = 730;
            f731 = 731002193L * 731;
            f732 = (byte) 732;
            f733 = 733 / 3.0;
            f734 = Integer.valueOf(734);
            f735 = (short) (735 * 31);
            f736 = true;
            f737 = (char) 12529;
            f738 = 738f;
            f739 = "s739";
            f740 = 740;
            f741 = 741002223L * 741;
            f742 = (byte) 742;
            f743 = 743 / 3.0;
            f744 = Integer.valueOf(744);
            f745 = (short) (745 * 31);
            f746 = true;
            f747 = (char) 12699;
            f748 = 748f;
            f749 = "s749";
            f750 = 750;
            f751 = 751002253L * 751;
            f752 = (byte) 752;
            f753 = 753 / 3.0;
            f754 = Integer.valueOf(754);
            f755 = (short) (755 * 31);
            f756 = false;
            f757 = (char) 12869;
            f758 = 758f;
            f759 = "s759";
            f760 = 760;
            f761 = 761002283L * 761;
            f762 = (byte) 762;
            f763 = 763 / 3.0;
            f764 = Integer.valueOf(764);
            f765 = (short) (765 * 31);
            f766 = true;
            f767 = (char) 13039;
            f768 = 768f;
            f769 = "s769";
            f770 = 770;
            f771 = 771002313L * 771;
            f772 = (byte) 772;
            f773 = 773 / 3.0;
            f774 = Integer.valueOf(774);
            f775 = (short) (775 * 31);
            f776 = true;
            f777 = (char) 13209;
            f778 = 778f;
            f779 = "s779";
            f780 = 780;
            f781 = 781002343L * 781;
            f782 = (byte) 782;
            f783 = 783 / 3.0;
            f784 = Integer.valueOf(784);
            f785 = (short) (785 * 31);
            f786 = false;
            f787 = (char) 13379;
            f788 = 788f;
            f789 = "s789";
            f790 = 790;
            f791 = 791002373L * 791;
            f792 = (byte) 792;
            f793 = 793 / 3.0;
            f794 = Integer.valueOf(794);
            f795 = (short) (795 * 31);
            f796 = true;
            f797 = (char) 13549;
            f798 = 798f;
            f799 = "s799";
            f800 = 800;
            f801 = 801002403L * 801;
            f802 = (byte) 802;
            f803 = 803 / 3.0;
            f804 = Integer.valueOf(804);
            f805 = (short) (805 * 31);
            f806 = true;
            f807 = (char) 13719;
            f808 = 808f;
            f809 = "s809";
            f810 = 810;
            f811 = 811002433L * 811;
            f812 = (byte) 812;
            f813 = 813 / 3.0;
            f814 = Integer.valueOf(814);
            f815 = (short) (815 * 31);
            f816 = false;
            f817 = (char) 13889;
            f818 = 818f;
            f819 = "s819";
            f820 = 820;
            f821 = 821002463L * 821;
            f822 = (byte) 822;
            f823 = 823 / 3.0;
            f824 = Integer.valueOf(824);
            f825 = (short) (825 * 31);
            f826 = true;
            f827 = (char) 14059;
            f828 = 828f;
            f829 = "s829";
            f830 = 830;
            f831 = 831002493L * 831;
            f832 = (byte) 832;
            f833 = 833 / 3.0;
            f834 = Integer.valueOf(834);
            f835 = (short) (835 * 31);
            f836 = true;
            f837 = (char) 14229;
            f838 = 838f;
            f839 = "s839";
            f840 = 840;
            f841 = 841002523L * 841;
            f842 = (byte) 842;
            f843 = 843 / 3.0;
            f844 = Integer.valueOf(844);
            f845 = (short) (845 * 31);
            f846 = false;
            f847 = (char) 14399;
            f848 = 848f;
            f849 = "s849";
            f850 = 850;
            f851 = 851002553L * 851;
            f852 = (byte) 852;
            f853 = 853 / 3.0;
            f854 = Integer.valueOf(854);
            f855 = (short) (855 * 31);
            f856 = true;
            f857 = (char) 14569;
            f858 = 858f;
            f859 = "s859";
            f860 = 860;
            f861 = 861002583L * 861;
            f862 = (byte) 862;
            f863 = 863 / 3.0;
            f864 = Integer.valueOf(864);
            f865 = (short) (865 * 31);
            f866 = true;
            f867 = (char) 14739;
            f868 = 868f;
            f869 = "s869";
            f870 = 870;
            f871 = 871002613L * 871;
            f872 = (byte) 872;
            f873 = 873 / 3.0;
            f874 = Integer.valueOf(874);
            f875 = (short) (875 * 31);
            f876 = false;
            f877 = (char) 14909;
            f878 = 878f;
            f879 = "s879";
            f880 = 880;
            f881 = 881002643L * 881;
            f882 = (byte) 882;
            f883 = 883 / 3.0;
            f884 = Integer.valueOf(884);
            f885 = (short) (885 * 31);
            f886 = true;
            f887 = (char) 15079;
            f888 = 888f;
            f889 = "s889";
            f890 = 890;
            f891 = 891002673L * 891;
            f892 = (byte) 892;
            f893 = 893 / 3.0;
            f894 = Integer.valueOf(894);
            f895 = (short) (895 * 31);
            f896 = true;
            f897 = (char) 15249;
            f898 = 898f;
            f899 = "s899";
            f900 = 900;
            f901 = 901002703L * 901;
            f902 = (byte) 902;
            f903 = 903 / 3.0;
            f904 = Integer.valueOf(904);
            f905 = (short) (905 * 31);
            f906 = false;
            f907 = (char) 15419;
            f908 = 908f;
            f909 = "s909";
            f910 = 910;
            f911 = 911002733L * 911;
            f912 = (byte) 912;
            f913 = 913 / 3.0;
            f914 = Integer.valueOf(914);
            f915 = (short) (915 * 31);
            f916 = true;
            f917 = (char) 15589;
            f918 = 918f;
            f919 = "s919";
            f920 = 920;
            f921 = 921002763L * 921;
            f922 = (byte) 922;
            f923 = 923 / 3.0;
            f924 = Integer.valueOf(924);
            f925 = (short) (925 * 31);
            f926 = true;
            f927 = (char) 15759;
            f928 = 928f;
            f929 = "s929";
            f930 = 930;
            f931 = 931002793L * 931;
            f932 = (byte) 932;
            f933 = 933 / 3.0;
            f934 = Integer.valueOf(934);
            f935 = (short) (935 * 31);
            f936 = false;
            f937 = (char) 15929;
            f938 = 938f;
            f939 = "s939";
            f940 = 940;
            f941 = 941002823L * 941;
            f942 = (byte) 942;
            f943 = 943 / 3.0;
            f944 = Integer.valueOf(944);
            f945 = (short) (945 * 31);
            f946 = true;
            f947 = (char) 16099;
            f948 = 948f;
            f949 = "s949";
            f950 = 950;
            f951 = 951002853L * 951;
            f952 = (byte) 952;
            f953 = 953 / 3.0;
            f954 = Integer.valueOf(954);
            f955 = (short) (955 * 31);
            f956 = true;
            f957 = (char) 16269;
            f958 = 958f;
            f959 = "s959";
            f960 = 960;
            f961 = 961002883L * 961;
            f962 = (byte) 962;
            f963 = 963 / 3.0;
            f964 = Integer.valueOf(964);
            f965 = (short) (965 * 31);
            f966 = false;
            f967 = (char) 16439;
            f968 = 968f;
            f969 = "s969";
            f970 = 970;
            f971 = 971002913L * 971;
            f972 = (byte) 972;
            f973 = 973 / 3.0;
            f974 = Integer.valueOf(974);
            f975 = (short) (975 * 31);
            f976 = true;
            f977 = (char) 16609;
            f978 = 978f;
            f979 = "s979";
            f980 = 980;
            f981 = 981002943L * 981;
            f982 = (byte) 982;
            f983 = 983 / 3.0;
            f984 = Integer.valueOf(984);
            f985 = (short) (985 * 31);
            f986 = true;
            f987 = (char) 16779;
            f988 = 988f;
            f989 = "s989";
            f990 = 990;
            f991 = 991002973L * 991;
            f992 = (byte) 992;
            f993 = 993 / 3.0;
            f994 = Integer.valueOf(994);
            f995 = (short) (995 * 31);
            f996 = false;
            f997 = (char) 16949;
            f998 = 998f;
            f999 = "s999";
            f1000 = 1000;
            f1001 = 1001003003L * 1001;
            f1002 = (byte) 1002;
            f1003 = 1003 / 3.0;
            f1004 = Integer.valueOf(1004);
            f1005 = (short) (1005 * 31);
            f1006 = true;
            f1007 = (char) 17119;
            f1008 = 1008f;
            f1009 = "s1009";
            f1010 = 1010;
            f1011 = 1011003033L * 1011;
            f1012 = (byte) 1012;
            f1013 = 1013 / 3.0;
            f1014 = Integer.valueOf(1014);
            f1015 = (short) (1015 * 31);
            f1016 = true;
            f1017 = (char) 17289;
            f1018 = 1018f;
            f1019 = "s1019";
            f1020 = 1020;
            f1021 = 1021003063L * 1021;
            f1022 = (byte) 1022;
            f1023 = 1023 / 3.0;
            f1024 = Integer.valueOf(1024);
            f1025 = (short) (1025 * 31);
            f1026 = false;
            f1027 = (char) 17459;
            f1028 = 1028f;
            f1029 = "s1029";
            f1030 = 1030;
            f1031 = 1031003093L * 1031;
            f1032 = (byte) 1032;
            f1033 = 1033 / 3.0;
            f1034 = Integer.valueOf(1034);
            f1035 = (short) (1035 * 31);
            f1036 = true;
            f1037 = (char) 17629;
            f1038 = 1038f;
            f1039 = "s1039";
            f1040 = 1040;
            f1041 = 1041003123L * 1041;
            f1042 = (byte) 1042;
            f1043 = 1043 / 3.0;
            f1044 = Integer.valueOf(1044);
            f1045 = (short) (1045 * 31);
            f1046 = true;
            f1047 = (char) 17799;
            f1048 = 1048f;
            f1049 = "s1049";
            f1050 = 1050;
            f1051 = 1051003153L * 1051;
            f1052 = (byte) 1052;
            f1053 = 1053 / 3.0;
            f1054 = Integer.valueOf(1054);
            f1055 = (short) (1055 * 31);
            f1056 = false;
            f1057 = (char) 17969;
            f1058 = 1058f;
            f1059 = "s1059";
            f1060 = 1060;
            f1061 = 1061003183L * 1061;
            f1062 = (byte) 1062;
            f1063 = 1063 / 3.0;
            f1064 = Integer.valueOf(1064);
            f1065 = (short) (1065 * 31);
            f1066 = true;
            f1067 = (char) 18139;
            f1068 = 1068f;
            f1069 = "s1069";
            f1070 = 1070;
            f1071 = 1071003213L * 1071;
            f1072 = (byte) 1072;
            f1073 = 1073 / 3.0;
            f1074 = Integer.valueOf(1074);
            f1075 = (short) (1075 * 31);
            f1076 = true;
            f1077 = (char) 18309;
            f1078 = 1078f;
            f1079 = "s1079";
            f1080 = 1080;
            f1081 = 1081003243L * 1081;
            f1082 = (byte) 1082;
            f1083 = 1083 / 3.0;
            f1084 = Integer.valueOf(1084);
            f1085 = (short) (1085 * 31);
            f1086 = false;
            f1087 = (char) 18479;
            f1088 = 1088f;
            f1089 = "s1089";
            f1090 = 1090;
            f1091 = 1091003273L * 1091;
            f1092 = (byte) 1092;
            f1093 = 1093 / 3.0;
            f1094 = Integer.valueOf(1094);
            f1095 = (short) (1095 * 31);
            f1096 = true;
            f1097 = (char) 18649;
            f1098 = 1098f;
            f1099 = "s1099";
            f1100 = 1100;
            f1101 = 1101003303L * 1101;
            f1102 = (byte) 1102;
            f1103 = 1103 / 3.0;
            f1104 = Integer.valueOf(1104);
            f1105 = (short) (1105 * 31);
            f1106 = true;
            f1107 = (char) 18819;
            f1108 = 1108f;
            f1109 = "s1109";
            f1110 = 1110;
            f1111 = 1111003333L * 1111;
            f1112 = (byte) 1112;
            f1113 = 1113 / 3.0;
            f1114 = Integer.valueOf(1114);
            f1115 = (short) (1115 * 31);
            f1116 = false;
            f1117 = (char) 18989;
            f1118 = 1118f;
            f1119 = "s1119";
            f1120 = 1120;
            f1121 = 1121003363L * 1121;
            f1122 = (byte) 1122;
            f1123 = 1123 / 3.0;
            f1124 = Integer.valueOf(1124);
            f1125 = (short) (1125 * 31);
            f1126 = true;
            f1127 = (char) 19159;
            f1128 = 1128f;
            f1129 = "s1129";
            f1130 = 1130;
            f1131 = 1131003393L * 1131;
            f1132 = (byte) 1132;
            f1133 = 1133 / 3.0;
            f1134 = Integer.valueOf(1134);
            f1135 = (short) (1135 * 31);
            f1136 = true;
            f1137 = (char) 19329;
            f1138 = 1138f;
            f1139 = "s1139";
            f1140 = 1140;
            f1141 = 1141003423L * 1141;
            f1142 = (byte) 1142;
            f1143 = 1143 / 3.0;
            f1144 = Integer.valueOf(1144);
            f1145 = (short) (1145 * 31);
            f1146 = false;
            f1147 = (char) 19499;
            f1148 = 1148f;
            f1149 = "s1149";
            f1150 = 1150;
            f1151 = 1151003453L * 1151;
            f1152 = (byte) 1152;
            f1153 = 1153 / 3.0;
            f1154 = Integer.valueOf(1154);
            f1155 = (short) (1155 * 31);
            f1156 = true;
            f1157 = (char) 19669;
            f1158 = 1158f;
            f1159 = "s1159";
            f1160 = 1160;
            f1161 = 1161003483L * 1161;
            f1162 = (byte) 1162;
            f1163 = 1163 / 3.0;
            f1164 = Integer.valueOf(1164);
            f1165 = (short) (1165 * 31);
            f1166 = true;
            f1167 = (char) 19839;
            f1168 = 1168f;
            f1169 = "s1169";
            f1170 = 1170;
            f1171 = 1171003513L * 1171;
            f1172 = (byte) 1172;
            f1173 = 1173 / 3.0;
            f1174 = Integer.valueOf(1174);
            f1175 = (short) (1175 * 31);
            f1176 = false;
            f1177 = (char) 20009;
            f1178 = 1178f;
            f1179 = "s1179";
            f1180 = 1180;
            f1181 = 1181003543L * 1181;
            f1182 = (byte) 1182;
            f1183 = 1183 / 3.0;
            f1184 = Integer.valueOf(1184);
            f1185 = (short) (1185 * 31);
            f1186 = true;
            f1187 = (char) 20179;
            f1188 = 1188f;
            f1189 = "s1189";
            f1190 = 1190;
            f1191 = 1191003573L * 1191;
            f1192 = (byte) 1192;
            f1193 = 1193 / 3.0;
            f1194 = Integer.valueOf(1194);
            f1195 = (short) (1195 * 31);
            f1196 = true;
            f1197 = (char) 20349;
            f1198 = 1198f;
            f1199 = "s1199";
            f1200 = 1200;
            f1201 = 1201003603L * 1201;
            f1202 = (byte) 1202;
            f1203 = 1203 / 3.0;
            f1204 = Integer.valueOf(1204);
            f1205 = (short) (1205 * 31);
            f1206 = false;
            f1207 = (char) 20519;
            f1208 = 1208f;
            f1209 = "s1209";
            f1210 = 1210;
            f1211 = 1211003633L * 1211;
            f1212 = (byte) 1212;
            f1213 = 1213 / 3.0;
            f1214 = Integer.valueOf(1214);
            f1215 = (short) (1215 * 31);
            f1216 = true;
            f1217 = (char) 20689;
            f1218 = 1218f;
            f1219 = "s1219";
            f1220 = 1220;
            f1221 = 1221003663L * 1221;
            f1222 = (byte) 1222;
            f1223 = 1223 / 3.0;
            f1224 = Integer.valueOf(1224);
            f1225 = (short) (1225 * 31);
            f1226 = true;
            f1227 = (char) 20859;
            f1228 = 1228f;
            f1229 = "s1229";
            f1230 = 1230;
            f1231 = 1231003693L * 1231;
            f1232 = (byte) 1232;
            f1233 = 1233 / 3.0;
            f1234 = Integer.valueOf(1234);
            f1235 = (short) (1235 * 31);
            f1236 = false;
            f1237 = (char) 21029;
            f1238 = 1238f;
            f1239 = "s1239";
            f1240 = 1240;
            f1241 = 1241003723L * 1241;
            f1242 = (byte) 1242;
            f1243 = 1243 / 3.0;
            f1244 = Integer.valueOf(1244);
            f1245 = (short) (1245 * 31);
            f1246 = true;
            f1247 = (char) 21199;
            f1248 = 1248f;
            f1249 = "s1249";
            f1250 = 1250;
            f1251 = 1251003753L * 1251;
            f1252 = (byte) 1252;
            f1253 = 1253 / 3.0;
            f1254 = Integer.valueOf(1254);
            f1255 = (short) (1255 * 31);
            f1256 = true;
            f1257 = (char) 21369;
            f1258 = 1258f;
            f1259 = "s1259";
            f1260 = 1260;
            f1261 = 1261003783L * 1261;
            f1262 = (byte) 1262;
            f1263 = 1263 / 3.0;
            f1264 = Integer.valueOf(1264);
            f1265 = (short) (1265 * 31);
            f1266 = false;
            f1267 = (char) 21539;
            f1268 = 1268f;
            f1269 = "s1269";
            f1270 = 1270;
            f1271 = 1271003813L * 1271;
            f1272 = (byte) 1272;
            f1273 = 1273 / 3.0;
            f1274 = Integer.valueOf(1274);
            f1275 = (short) (1275 * 31);
            f1276 = true;
            f1277 = (char) 21709;
            f1278 = 1278f;
            f1279 = "s1279";
            f1280 = 1280;
            f1281 = 1281003843L * 1281;
            f1282 = (byte) 1282;
            f1283 = 1283 / 3.0;
            f1284 = Integer.valueOf(1284);
            f1285 = (short) (1285 * 31);
            f1286 = true;
            f1287 = (char) 21879;
            f1288 = 1288f;
            f1289 = "s1289";
            f1290 = 1290;
            f1291 = 1291003873L * 1291;
            f1292 = (byte) 1292;
            f1293 = 1293 / 3.0;
            f1294 = Integer.valueOf(1294);
            f1295 = (short) (1295 * 31);
            f1296 = false;
            f1297 = (char) 22049;
            f1298 = 1298f;
            f1299 = "s1299";
            f1300 = 1300;
            f1301 = 1301003903L * 1301;
            f1302 = (byte) 1302;
            f1303 = 1303 / 3.0;
            f1304 = Integer.valueOf(1304);
            f1305 = (short) (1305 * 31);
            f1306 = true;
            f1307 = (char) 22219;
            f1308 = 1308f;
            f1309 = "s1309";
            f1310 = 1310;
            f1311 = 1311003933L * 1311;
            f1312 = (byte) 1312;
            f1313 = 1313 / 3.0;
            f1314 = Integer.valueOf(1314);
            f1315 = (short) (1315 * 31);
            f1316 = true;
            f1317 = (char) 22389;
            f1318 = 1318f;
            f1319 = "s1319";
            f1320 = 1320;
            f1321 = 1321003963L * 1321;
            f1322 = (byte) 1322;
            f1323 = 1323 / 3.0;
            f1324 = Integer.valueOf(1324);
            f1325 = (short) (1325 * 31);
            f1326 = false;
            f1327 = (char) 22559;
            f1328 = 1328f;
            f1329 = "s1329";
            f1330 = 1330;
            f1331 = 1331003993L * 1331;
            f1332 = (byte) 1332;
            f1333 = 1333 / 3.0;
            f1334 = Integer.valueOf(1334);
            f1335 = (short) (1335 * 31);
            f1336 = true;
            f1337 = (char) 22729;
            f1338 = 1338f;
            f1339 = "s1339";
            f1340 = 1340;
            f1341 = 1341004023L * 1341;
            f1342 = (byte) 1342;
            f1343 = 1343 / 3.0;
            f1344 = Integer.valueOf(1344);
            f1345 = (short) (1345 * 31);
            f1346 = true;
            f1347 = (char) 22899;
            f1348 = 1348f;
            f1349 = "s1349";
            f1350 = 1350;
            f1351 = 1351004053L * 1351;
            f1352 = (byte) 1352;
            f1353 = 1353 / 3.0;
            f1354 = Integer.valueOf(1354);
            f1355 = (short) (1355 * 31);
            f1356 = false;
            f1357 = (char) 23069;
            f1358 = 1358f;
            f1359 = "s1359";
            f1360 = 1360;
            f1361 = 1361004083L * 1361;
            f1362 = (byte) 1362;
            f1363 = 1363 / 3.0;
            f1364 = Integer.valueOf(1364);
            f1365 = (short) (1365 * 31);
            f1366 = true;
            f1367 = (char) 23239;
            f1368 = 1368f;
            f1369 = "s1369";
            f1370 = 1370;
            f1371 = 1371004113L * 1371;
            f1372 = (byte) 1372;
            f1373 = 1373 / 3.0;
            f1374 = Integer.valueOf(1374);
            f1375 = (short) (1375 * 31);
            f1376 = true;
            f1377 = (char) 23409;
            f1378 = 1378f;
            f1379 = "s1379";
            f1380 = 1380;
            f1381 = 1381004143L * 1381;
            f1382 = (byte) 1382;
            f1383 = 1383 / 3.0;
            f1384 = Integer.valueOf(1384);
            f1385 = (short) (1385 * 31);
            f1386 = false;
            f1387 = (char) 23579;
            f1388 = 1388f;
            f1389 = "s1389";
            f1390 = 1390;
            f1391 = 1391004173L * 1391;
            f1392 = (byte) 1392;
            f1393 = 1393 / 3.0;
            f1394 = Integer.valueOf(1394);
            f1395 = (short) (1395 * 31);
            f1396 = true;
            f1397 = (char) 23749;
            f1398 = 1398f;
            f1399 = "s1399";
            f1400 = 1400;
            f1401 = 1401004203L * 1401;
            f1402 = (byte) 1402;
            f1403 = 1403 / 3.0;
            f1404 = Integer.valueOf(1404);
            f1405 = (short) (1405 * 31);
            f1406 = true;
            f1407 = (char) 23919;
            f1408 = 1408f;
            f1409 = "s1409";
            f1410 = 1410;
            f1411 = 1411004233L * 1411;
            f1412 = (byte) 1412;
            f1413 = 1413 / 3.0;
            f1414 = Integer.valueOf(1414);
            f1415 = (short) (1415 * 31);
            f1416 = false;
            f1417 = (char) 24089;
            f1418 = 1418f;
            f1419 = "s1419";
            f1420 = 1420;
            f1421 = 1421004263L * 1421;
            f1422 = (byte) 1422;
            f1423 = 1423 / 3.0;
            f1424 = Integer.valueOf(1424);
            f1425 = (short) (1425 * 31);
            f1426 = true;
            f1427 = (char) 24259;
            f1428 = 1428f;
            f1429 = "s1429";
            f1430 = 1430;
            f1431 = 1431004293L * 1431;
            f1432 = (byte) 1432;
            f1433 = 1433 / 3.0;
            f1434 = Integer.valueOf(1434);
            f1435 = (short) (1435 * 31);
            f1436 = true;
            f1437 = (char) 24429;
            f1438 = 1438f;
            f1439 = "s1439";
            f1440 = 1440;
            f1441 = 1441004323L * 1441;
            f1442 = (byte) 1442;
            f1443 = 1443 / 3.0;
            f1444 = Integer.valueOf(1444);
            f1445 = (short) (1445 * 31);
            f1446 = false;
            f1447 = (char) 24599;
            f1448 = 1448f;
            f1449 = "s1449";
            f1450 = 1450;
            f1451 = 1451004353L * 1451;
            f1452 = (byte) 1452;
            f1453 = 1453 / 3.0;
            f1454 = Integer.valueOf(1454);
            f1455 = (short) (1455 * 31);
            f1456 = true;
            f1457 = (char) 24769;
            f1458 = 1458f;
            f1459 = "s1459";
            f1460 = 1460;
            f1461 = 1461004383L * 1461;
            f1462 = (byte) 1462;
            f1463 = 1463 / 3.0;
            f1464 = Integer.valueOf(1464);
            f1465 = (short) (1465 * 31);
            f1466 = true;
            f1467 = (char) 24939;
            f1468 = 1468f;
            f1469 = "s1469";
            f1470 = 1470;
            f1471 = 1471004413L * 1471;
            f1472 = (byte) 1472;
            f1473 = 1473 / 3.0;
            f1474 = Integer.valueOf(1474);
            f1475 = (short) (1475 * 31);
            f1476 = false;
            f1477 = (char) 25109;
            f1478 = 1478f;
            f1479 = "s1479";
            f1480 = 1480;
            f1481 = 1481004443L * 1481;
            f1482 = (byte) 1482;
            f1483 = 1483 / 3.0;
            f1484 = Integer.valueOf(1484);
            f1485 = (short) (1485 * 31);
            f1486 = true;
            f1487 = (char) 25279;
            f1488 = 1488f;
            f1489 = "s1489";
            f1490 = 1490;
            f1491 = 1491004473L * 1491;
            f1492 = (byte) 1492;
            f1493 = 1493 / 3.0;
            f1494 = Integer.valueOf(1494);
            f1495 = (short) (1495 * 31);
            f1496 = true;
            f1497 = (char) 25449;
            f1498 = 1498f;
            f1499 = "s1499";
        }
    }

    static int ints(int p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9, int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19, int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29, int p30, int p31, int p32, int p33, int p34, int p35, int p36, int p37, int p38, int p39, int p40, int p41, int p42, int p43, int p44, int p45, int p46, int p47, int p48, int p49, int p50, int p51, int p52, int p53, int p54, int p55, int p56, int p57, int p58, int p59, int p60, int p61, int p62, int p63, int p64, int p65, int p66, int p67, int p68, int p69, int p70, int p71, int p72, int p73, int p74, int p75, int p76, int p77, int p78, int p79, int p80, int p81, int p82, int p83, int p84, int p85, int p86, int p87, int p88, int p89, int p90, int p91, int p92, int p93, int p94, int p95, int p96, int p97, int p98, int p99, int p100, int p101, int p102, int p103, int p104, int p105, int p106, int p107, int p108, int p109, int p110, int p111, int p112, int p113, int p114, int p115, int p116, int p117, int p118, int p119, int p120, int p121, int p122, int p123, int p124, int p125, int p126, int p127, int p128, int p129, int p130, int p131, int p132, int p133, int p134, int p135, int p136, int p137, int p138, int p139, int p140, int p141, int p142, int p143, int p144, int p145, int p146, int p147, int p148, int p149, int p150, int p151, int p152, int p153, int p154, int p155, int p156, int p157, int p158, int p159, int p160, int p161, int p162, int p163, int p164, int p165, int p166, int p167, int p168, int p169, int p170, int p171, int p172, int p173, int p174, int p175, int p176, int p177, int p178, int p179, int p180, int p181, int p182, int p183, int p184, int p185, int p186, int p187, int p188, int p189, int p190, int p191, int p192, int p193, int p194, int p195, int p196, int p197, int p198, int p199, int p200, int p201, int p202, int p203, int p204, int p205, int p206, int p207, int p208, int p209, int p210, int p211, int p212, int p213, int p214, int p215, int p216, int p217, int p218, int p219, int p220, int p221, int p222, int p223, int p224, int p225, int p226, int p227, int p228, int p229, int p230, int p231, int p232, int p233, int p234, int p235, int p236, int p237, int p238, int p239, int p240, int p241, int p242, int p243, int p244, int p245, int p246, int p247, int p248, int p249, int p250, int p251, int p252, int p253, int p254) {
        int s = 0;
        s = s * 31 + p0;
        s = s * 31 + p1;
        s = s * 31 + p2;
        s = s * 31 + p3;
        s = s * 31 + p4;
        s = s * 31 + p5;
        s = s * 31 + p6;
        s = s * 31 + p7;
        s = s * 31 + p8;
        s = s * 31 + p9;
        s = s * 31 + p10;
        s = s * 31 + p11;
        s = s * 31 + p12;
        s = s * 31 + p13;
        s = s * 31 + p14;
        s = s * 31 + p15;
        s = s * 31 + p16;
        s = s * 31 + p17;
        s = s * 31 + p18;
        s = s * 31 + p19;
        s = s * 31 + p20;
        s = s * 31 + p21;
        s = s * 31 + p22;
        s = s * 31 + p23;
        s = s * 31 + p24;
        s = s * 31 + p25;
        s = s * 31 + p26;
        s = s * 31 + p27;
        s = s * 31 + p28;
        s = s * 31 + p29;
        s = s * 31 + p30;
        s = s * 31 + p31;
        s = s * 31 + p32;
        s = s * 31 + p33;
        s = s * 31 + p34;
        s = s * 31 + p35;
        s = s * 31 + p36;
        s = s * 31 + p37;
        s = s * 31 + p38;
        s = s * 31 + p39;
        s = s * 31 + p40;
        s = s * 31 + p41;
        s = s * 31 + p42;
        s = s * 31 + p43;
        s = s * 31 + p44;
        s = s * 31 + p45;
        s = s * 31 + p46;
        s = s * 31 + p47;
        s = s * 31 + p48;
        s = s * 31 + p49;
        s = s * 31 + p50;
        s = s * 31 + p51;
        s = s * 31 + p52;
        s = s * 31 + p53;
        s = s * 31 + p54;
        s = s * 31 + p55;
        s = s * 31 + p56;
        s = s * 31 + p57;
        s = s * 31 + p58;
        s = s * 31 + p59;
        s = s * 31 + p60;
        s = s * 31 + p61;
        s = s * 31 + p62;
        s = s * 31 + p63;
        s = s * 31 + p64;
        s = s * 31 + p65;
        s = s * 31 + p66;
        s = s * 31 + p67;
        s = s * 31 + p68;
        s = s * 31 + p69;
        s = s * 31 + p70;
        s = s * 31 + p71;
        s = s * 31 + p72;
        s = s * 31 + p73;
        s = s * 31 + p74;
        s = s * 31 + p75;
        s = s * 31 + p76;
        s = s * 31 + p77;
        s = s * 31 + p78;
        s = s * 31 + p79;
        s = s * 31 + p80;
        s = s * 31 + p81;
        s = s * 31 + p82;
        s = s * 31 + p83;
        s = s * 31 + p84;
        s = s * 31 + p85;
        s = s * 31 + p86;
        s = s * 31 + p87;
        s = s * 31 + p88;
        s = s * 31 + p89;
        s = s * 31 + p90;
        s = s * 31 + p91;
        s = s * 31 + p92;
        s = s * 31 + p93;
        s = s * 31 + p94;
        s = s * 31 + p95;
        s = s * 31 + p96;
        s = s * 31 + p97;
        s = s * 31 + p98;
        s = s * 31 + p99;
        s = s * 31 + p100;
        s = s * 31 + p101;
        s = s * 31 + p102;
        s = s * 31 + p103;
        s = s * 31 + p104;
        s = s * 31 + p105;
        s = s * 31 + p106;
        s = s * 31 + p107;
        s = s * 31 + p108;
        s = s * 31 + p109;
        s = s * 31 + p110;
        s = s * 31 + p111;
        s = s * 31 + p112;
        s = s * 31 + p113;
        s = s * 31 + p114;
        s = s * 31 + p115;
        s = s * 31 + p116;
        s = s * 31 + p117;
        s = s * 31 + p118;
        s = s * 31 + p119;
        s = s * 31 + p120;
        s = s * 31 + p121;
        s = s * 31 + p122;
        s = s * 31 + p123;
        s = s * 31 + p124;
        s = s * 31 + p125;
        s = s * 31 + p126;
        s = s * 31 + p127;
        s = s * 31 + p128;
        s = s * 31 + p129;
        s = s * 31 + p130;
        s = s * 31 + p131;
        s = s * 31 + p132;
        s = s * 31 + p133;
        s = s * 31 + p134;
        s = s * 31 + p135;
        s = s * 31 + p136;
        s = s * 31 + p137;
        s = s * 31 + p138;
        s = s * 31 + p139;
        s = s * 31 + p140;
        s = s * 31 + p141;
        s = s * 31 + p142;
        s = s * 31 + p143;
        s = s * 31 + p144;
        s = s * 31 + p145;
        s = s * 31 + p146;
        s = s * 31 + p147;
        s = s * 31 + p148;
        s = s * 31 + p149;
        s = s * 31 + p150;
        s = s * 31 + p151;
        s = s * 31 + p152;
        s = s * 31 + p153;
        s = s * 31 + p154;
        s = s * 31 + p155;
        s = s * 31 + p156;
        s = s * 31 + p157;
        s = s * 31 + p158;
        s = s * 31 + p159;
        s = s * 31 + p160;
        s = s * 31 + p161;
        s = s * 31 + p162;
        s = s * 31 + p163;
        s = s * 31 + p164;
        s = s * 31 + p165;
        s = s * 31 + p166;
        s = s * 31 + p167;
        s = s * 31 + p168;
        s = s * 31 + p169;
        s = s * 31 + p170;
        s = s * 31 + p171;
        s = s * 31 + p172;
        s = s * 31 + p173;
        s = s * 31 + p174;
        s = s * 31 + p175;
        s = s * 31 + p176;
        s = s * 31 + p177;
        s = s * 31 + p178;
        s = s * 31 + p179;
        s = s * 31 + p180;
        s = s * 31 + p181;
        s = s * 31 + p182;
        s = s * 31 + p183;
        s = s * 31 + p184;
        s = s * 31 + p185;
        s = s * 31 + p186;
        s = s * 31 + p187;
        s = s * 31 + p188;
        s = s * 31 + p189;
        s = s * 31 + p190;
        s = s * 31 + p191;
        s = s * 31 + p192;
        s = s * 31 + p193;
        s = s * 31 + p194;
        s = s * 31 + p195;
        s = s * 31 + p196;
        s = s * 31 + p197;
        s = s * 31 + p198;
        s = s * 31 + p199;
        s = s * 31 + p200;
        s = s * 31 + p201;
        s = s * 31 + p202;
        s = s * 31 + p203;
        s = s * 31 + p204;
        s = s * 31 + p205;
        s = s * 31 + p206;
        s = s * 31 + p207;
        s = s * 31 + p208;
        s = s * 31 + p209;
        s = s * 31 + p210;
        s = s * 31 + p211;
        s = s * 31 + p212;
        s = s * 31 + p213;
        s = s * 31 + p214;
        s = s * 31 + p215;
        s = s * 31 + p216;
        s = s * 31 + p217;
        s = s * 31 + p218;
        s = s * 31 + p219;
        s = s * 31 + p220;
        s = s * 31 + p221;
        s = s * 31 + p222;
        s = s * 31 + p223;
        s = s * 31 + p224;
        s = s * 31 + p225;
        s = s * 31 + p226;
        s = s * 31 + p227;
        s = s * 31 + p228;
        s = s * 31 + p229;
        s = s * 31 + p230;
        s = s * 31 + p231;
        s = s * 31 + p232;
        s = s * 31 + p233;
        s = s * 31 + p234;
        s = s * 31 + p235;
        s = s * 31 + p236;
        s = s * 31 + p237;
        s = s * 31 + p238;
        s = s * 31 + p239;
        s = s * 31 + p240;
        s = s * 31 + p241;
        s = s * 31 + p242;
        s = s * 31 + p243;
        s = s * 31 + p244;
        s = s * 31 + p245;
        s = s * 31 + p246;
        s = s * 31 + p247;
        s = s * 31 + p248;
        s = s * 31 + p249;
        s = s * 31 + p250;
        s = s * 31 + p251;
        s = s * 31 + p252;
        s = s * 31 + p253;
        s = s * 31 + p254;
        return s;
    }

    double mixed(int p0, long p1, double p2, Object p3, float p4, byte p5, int p6, long p7, double p8, Object p9, float p10, byte p11, int p12, long p13, double p14, Object p15, float p16, byte p17, int p18, long p19, double p20, Object p21, float p22, byte p23, int p24, long p25, double p26, Object p27, float p28, byte p29, int p30, long p31, double p32, Object p33, float p34, byte p35, int p36, long p37, double p38, Object p39, float p40, byte p41, int p42, long p43, double p44, Object p45, float p46, byte p47, int p48, long p49, double p50, Object p51, float p52, byte p53, int p54, long p55, double p56, Object p57, float p58, byte p59, int p60, long p61, double p62, Object p63, float p64, byte p65, int p66, long p67, double p68, Object p69, float p70, byte p71, int p72, long p73, double p74, Object p75, float p76, byte p77, int p78, long p79, double p80, Object p81, float p82, byte p83, int p84, long p85, double p86, Object p87, float p88, byte p89, int p90, long p91, double p92, Object p93, float p94, byte p95, int p96, long p97, double p98, Object p99, float p100, byte p101, int p102, long p103, double p104, Object p105, float p106, byte p107, int p108, long p109, double p110, Object p111, float p112, byte p113, int p114, long p115, double p116, Object p117, float p118, byte p119, int p120, long p121, double p122, Object p123, float p124, byte p125, int p126, long p127, double p128, Object p129, float p130, byte p131, int p132, long p133, double p134, Object p135, float p136, byte p137, int p138, long p139, double p140, Object p141, float p142, byte p143, int p144, long p145, double p146, Object p147, float p148, byte p149, int p150, long p151, double p152, Object p153, float p154, byte p155, int p156, long p157, double p158, Object p159, float p160, byte p161, int p162, long p163, double p164, Object p165, float p166, byte p167, int p168, long p169, double p170, Object p171, float p172, byte p173, int p174, long p175, double p176, Object p177, float p178, byte p179, int p180, long p181, double p182, Object p183, float p184, byte p185, int p186, long p187, double p188, Object p189) {
        double s = 0;
        s += p0;
        s += p1;
        s += p2;
        s += (p3 == null ? 3 : (Integer) p3);
        s += p4;
        s += p5;
        s += p6;
        s += p7;
        s += p8;
        s += (p9 == null ? 9 : (Integer) p9);
        s += p10;
        s += p11;
        s += p12;
        s += p13;
        s += p14;
        s += (p15 == null ? 15 : (Integer) p15);
        s += p16;
        s += p17;
        s += p18;
        s += p19;
        s += p20;
        s += (p21 == null ? 21 : (Integer) p21);
        s += p22;
        s += p23;
        s += p24;
        s += p25;
        s += p26;
        s += (p27 == null ? 27 : (Integer) p27);
        s += p28;
        s += p29;
        s += p30;
        s += p31;
        s += p32;
        s += (p33 == null ? 33 : (Integer) p33);
        s += p34;
        s += p35;
        s += p36;
        s += p37;
        s += p38;
        s += (p39 == null ? 39 : (Integer) p39);
        s += p40;
        s += p41;
        s += p42;
        s += p43;
        s += p44;
        s += (p45 == null ? 45 : (Integer) p45);
        s += p46;
        s += p47;
        s += p48;
        s += p49;
        s += p50;
        s += (p51 == null ? 51 : (Integer) p51);
        s += p52;
        s += p53;
        s += p54;
        s += p55;
        s += p56;
        s += (p57 == null ? 57 : (Integer) p57);
        s += p58;
        s += p59;
        s += p60;
        s += p61;
        s += p62;
        s += (p63 == null ? 63 : (Integer) p63);
        s += p64;
        s += p65;
        s += p66;
        s += p67;
        s += p68;
        s += (p69 == null ? 69 : (Integer) p69);
        s += p70;
        s += p71;
        s += p72;
        s += p73;
        s += p74;
        s += (p75 == null ? 75 : (Integer) p75);
        s += p76;
        s += p77;
        s += p78;
        s += p79;
        s += p80;
        s += (p81 == null ? 81 : (Integer) p81);
        s += p82;
        s += p83;
        s += p84;
        s += p85;
        s += p86;
        s += (p87 == null ? 87 : (Integer) p87);
        s += p88;
        s += p89;
        s += p90;
        s += p91;
        s += p92;
        s += (p93 == null ? 93 : (Integer) p93);
        s += p94;
        s += p95;
        s += p96;
        s += p97;
        s += p98;
        s += (p99 == null ? 99 : (Integer) p99);
        s += p100;
        s += p101;
        s += p102;
        s += p103;
        s += p104;
        s += (p105 == null ? 105 : (Integer) p105);
        s += p106;
        s += p107;
        s += p108;
        s += p109;
        s += p110;
        s += (p111 == null ? 111 : (Integer) p111);
        s += p112;
        s += p113;
        s += p114;
        s += p115;
        s += p116;
        s += (p117 == null ? 117 : (Integer) p117);
        s += p118;
        s += p119;
        s += p120;
        s += p121;
        s += p122;
        s += (p123 == null ? 123 : (Integer) p123);
        s += p124;
        s += p125;
        s += p126;
        s += p127;
        s += p128;
        s += (p129 == null ? 129 : (Integer) p129);
        s += p130;
        s += p131;
        s += p132;
        s += p133;
        s += p134;
        s += (p135 == null ? 135 : (Integer) p135);
        s += p136;
        s += p137;
        s += p138;
        s += p139;
        s += p140;
        s += (p141 == null ? 141 : (Integer) p141);
        s += p142;
        s += p143;
        s += p144;
        s += p145;
        s += p146;
        s += (p147 == null ? 147 : (Integer) p147);
        s += p148;
        s += p149;
        s += p150;
        s += p151;
        s += p152;
        s += (p153 == null ? 153 : (Integer) p153);
        s += p154;
        s += p155;
        s += p156;
        s += p157;
        s += p158;
        s += (p159 == null ? 159 : (Integer) p159);
        s += p160;
        s += p161;
        s += p162;
        s += p163;
        s += p164;
        s += (p165 == null ? 165 : (Integer) p165);
        s += p166;
        s += p167;
        s += p168;
        s += p169;
        s += p170;
        s += (p171 == null ? 171 : (Integer) p171);
        s += p172;
        s += p173;
        s += p174;
        s += p175;
        s += p176;
        s += (p177 == null ? 177 : (Integer) p177);
        s += p178;
        s += p179;
        s += p180;
        s += p181;
        s += p182;
        s += (p183 == null ? 183 : (Integer) p183);
        s += p184;
        s += p185;
        s += p186;
        s += p187;
        s += p188;
        s += (p189 == null ? 189 : (Integer) p189);
        return s;
    }

    static class C0 {
        int x0 = 0;

        int who() {
            return 0;
        }

        int up() {
            return 1;
        }
    }

    static class C1 extends C0 {
        int x1 = x0 + 1;
    }

    static class C2 extends C1 {
        int x2 = x1 + 1;
    }

    static class C3 extends C2 {
        int x3 = x2 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C4 extends C3 {
        int x4 = x3 + 1;
    }

    static class C5 extends C4 {
        int x5 = x4 + 1;

        int who() {
            return 5;
        }
    }

    static class C6 extends C5 {
        int x6 = x5 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C7 extends C6 {
        int x7 = x6 + 1;
    }

    static class C8 extends C7 {
        int x8 = x7 + 1;
    }

    static class C9 extends C8 {
        int x9 = x8 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C10 extends C9 {
        int x10 = x9 + 1;

        int who() {
            return 10;
        }
    }

    static class C11 extends C10 {
        int x11 = x10 + 1;
    }

    static class C12 extends C11 {
        int x12 = x11 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C13 extends C12 {
        int x13 = x12 + 1;
    }

    static class C14 extends C13 {
        int x14 = x13 + 1;
    }

    static class C15 extends C14 {
        int x15 = x14 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C16 extends C15 {
        int x16 = x15 + 1;
    }

    static class C17 extends C16 {
        int x17 = x16 + 1;
    }

    static class C18 extends C17 {
        int x18 = x17 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C19 extends C18 {
        int x19 = x18 + 1;
    }

    static class C20 extends C19 {
        int x20 = x19 + 1;

        int who() {
            return 20;
        }
    }

    static class C21 extends C20 {
        int x21 = x20 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C22 extends C21 {
        int x22 = x21 + 1;
    }

    static class C23 extends C22 {
        int x23 = x22 + 1;
    }

    static class C24 extends C23 {
        int x24 = x23 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C25 extends C24 {
        int x25 = x24 + 1;

        int who() {
            return 25;
        }
    }

    static class C26 extends C25 {
        int x26 = x25 + 1;
    }

    static class C27 extends C26 {
        int x27 = x26 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C28 extends C27 {
        int x28 = x27 + 1;
    }

    static class C29 extends C28 {
        int x29 = x28 + 1;
    }

    static class C30 extends C29 {
        int x30 = x29 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C31 extends C30 {
        int x31 = x30 + 1;
    }

    static class C32 extends C31 {
        int x32 = x31 + 1;
    }

    static class C33 extends C32 {
        int x33 = x32 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C34 extends C33 {
        int x34 = x33 + 1;
    }

    static class C35 extends C34 {
        int x35 = x34 + 1;

        int who() {
            return 35;
        }
    }

    static class C36 extends C35 {
        int x36 = x35 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C37 extends C36 {
        int x37 = x36 + 1;
    }

    static class C38 extends C37 {
        int x38 = x37 + 1;
    }

    static class C39 extends C38 {
        int x39 = x38 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C40 extends C39 {
        int x40 = x39 + 1;

        int who() {
            return 40;
        }
    }

    static class C41 extends C40 {
        int x41 = x40 + 1;
    }

    static class C42 extends C41 {
        int x42 = x41 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C43 extends C42 {
        int x43 = x42 + 1;
    }

    static class C44 extends C43 {
        int x44 = x43 + 1;
    }

    static class C45 extends C44 {
        int x45 = x44 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C46 extends C45 {
        int x46 = x45 + 1;
    }

    static class C47 extends C46 {
        int x47 = x46 + 1;
    }

    static class C48 extends C47 {
        int x48 = x47 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C49 extends C48 {
        int x49 = x48 + 1;
    }

    static class C50 extends C49 {
        int x50 = x49 + 1;

        int who() {
            return 50;
        }
    }

    static class C51 extends C50 {
        int x51 = x50 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C52 extends C51 {
        int x52 = x51 + 1;
    }

    static class C53 extends C52 {
        int x53 = x52 + 1;
    }

    static class C54 extends C53 {
        int x54 = x53 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C55 extends C54 {
        int x55 = x54 + 1;

        int who() {
            return 55;
        }
    }

    static class C56 extends C55 {
        int x56 = x55 + 1;
    }

    static class C57 extends C56 {
        int x57 = x56 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C58 extends C57 {
        int x58 = x57 + 1;
    }

    static class C59 extends C58 {
        int x59 = x58 + 1;
    }

    static class C60 extends C59 {
        int x60 = x59 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C61 extends C60 {
        int x61 = x60 + 1;
    }

    static class C62 extends C61 {
        int x62 = x61 + 1;
    }

    static class C63 extends C62 {
        int x63 = x62 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C64 extends C63 {
        int x64 = x63 + 1;
    }

    static class C65 extends C64 {
        int x65 = x64 + 1;

        int who() {
            return 65;
        }
    }

    static class C66 extends C65 {
        int x66 = x65 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C67 extends C66 {
        int x67 = x66 + 1;
    }

    static class C68 extends C67 {
        int x68 = x67 + 1;
    }

    static class C69 extends C68 {
        int x69 = x68 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C70 extends C69 {
        int x70 = x69 + 1;

        int who() {
            return 70;
        }
    }

    static class C71 extends C70 {
        int x71 = x70 + 1;
    }

    static class C72 extends C71 {
        int x72 = x71 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C73 extends C72 {
        int x73 = x72 + 1;
    }

    static class C74 extends C73 {
        int x74 = x73 + 1;
    }

    static class C75 extends C74 {
        int x75 = x74 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C76 extends C75 {
        int x76 = x75 + 1;
    }

    static class C77 extends C76 {
        int x77 = x76 + 1;
    }

    static class C78 extends C77 {
        int x78 = x77 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C79 extends C78 {
        int x79 = x78 + 1;
    }

    static class C80 extends C79 {
        int x80 = x79 + 1;

        int who() {
            return 80;
        }
    }

    static class C81 extends C80 {
        int x81 = x80 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C82 extends C81 {
        int x82 = x81 + 1;
    }

    static class C83 extends C82 {
        int x83 = x82 + 1;
    }

    static class C84 extends C83 {
        int x84 = x83 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C85 extends C84 {
        int x85 = x84 + 1;

        int who() {
            return 85;
        }
    }

    static class C86 extends C85 {
        int x86 = x85 + 1;
    }

    static class C87 extends C86 {
        int x87 = x86 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C88 extends C87 {
        int x88 = x87 + 1;
    }

    static class C89 extends C88 {
        int x89 = x88 + 1;
    }

    static class C90 extends C89 {
        int x90 = x89 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C91 extends C90 {
        int x91 = x90 + 1;
    }

    static class C92 extends C91 {
        int x92 = x91 + 1;
    }

    static class C93 extends C92 {
        int x93 = x92 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C94 extends C93 {
        int x94 = x93 + 1;
    }

    static class C95 extends C94 {
        int x95 = x94 + 1;

        int who() {
            return 95;
        }
    }

    static class C96 extends C95 {
        int x96 = x95 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C97 extends C96 {
        int x97 = x96 + 1;
    }

    static class C98 extends C97 {
        int x98 = x97 + 1;
    }

    static class C99 extends C98 {
        int x99 = x98 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C100 extends C99 {
        int x100 = x99 + 1;

        int who() {
            return 100;
        }
    }

    static class C101 extends C100 {
        int x101 = x100 + 1;
    }

    static class C102 extends C101 {
        int x102 = x101 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C103 extends C102 {
        int x103 = x102 + 1;
    }

    static class C104 extends C103 {
        int x104 = x103 + 1;
    }

    static class C105 extends C104 {
        int x105 = x104 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C106 extends C105 {
        int x106 = x105 + 1;
    }

    static class C107 extends C106 {
        int x107 = x106 + 1;
    }

    static class C108 extends C107 {
        int x108 = x107 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C109 extends C108 {
        int x109 = x108 + 1;
    }

    static class C110 extends C109 {
        int x110 = x109 + 1;

        int who() {
            return 110;
        }
    }

    static class C111 extends C110 {
        int x111 = x110 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C112 extends C111 {
        int x112 = x111 + 1;
    }

    static class C113 extends C112 {
        int x113 = x112 + 1;
    }

    static class C114 extends C113 {
        int x114 = x113 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C115 extends C114 {
        int x115 = x114 + 1;

        int who() {
            return 115;
        }
    }

    static class C116 extends C115 {
        int x116 = x115 + 1;
    }

    static class C117 extends C116 {
        int x117 = x116 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C118 extends C117 {
        int x118 = x117 + 1;
    }

    static class C119 extends C118 {
        int x119 = x118 + 1;
    }

    static class C120 extends C119 {
        int x120 = x119 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C121 extends C120 {
        int x121 = x120 + 1;
    }

    static class C122 extends C121 {
        int x122 = x121 + 1;
    }

    static class C123 extends C122 {
        int x123 = x122 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C124 extends C123 {
        int x124 = x123 + 1;
    }

    static class C125 extends C124 {
        int x125 = x124 + 1;

        int who() {
            return 125;
        }
    }

    static class C126 extends C125 {
        int x126 = x125 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C127 extends C126 {
        int x127 = x126 + 1;
    }

    static class C128 extends C127 {
        int x128 = x127 + 1;
    }

    static class C129 extends C128 {
        int x129 = x128 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C130 extends C129 {
        int x130 = x129 + 1;

        int who() {
            return 130;
        }
    }

    static class C131 extends C130 {
        int x131 = x130 + 1;
    }

    static class C132 extends C131 {
        int x132 = x131 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C133 extends C132 {
        int x133 = x132 + 1;
    }

    static class C134 extends C133 {
        int x134 = x133 + 1;
    }

    static class C135 extends C134 {
        int x135 = x134 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C136 extends C135 {
        int x136 = x135 + 1;
    }

    static class C137 extends C136 {
        int x137 = x136 + 1;
    }

    static class C138 extends C137 {
        int x138 = x137 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C139 extends C138 {
        int x139 = x138 + 1;
    }

    static class C140 extends C139 {
        int x140 = x139 + 1;

        int who() {
            return 140;
        }
    }

    static class C141 extends C140 {
        int x141 = x140 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C142 extends C141 {
        int x142 = x141 + 1;
    }

    static class C143 extends C142 {
        int x143 = x142 + 1;
    }

    static class C144 extends C143 {
        int x144 = x143 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C145 extends C144 {
        int x145 = x144 + 1;

        int who() {
            return 145;
        }
    }

    static class C146 extends C145 {
        int x146 = x145 + 1;
    }

    static class C147 extends C146 {
        int x147 = x146 + 1;

        int up() {
            return super.up() + 1;
        }
    }

    static class C148 extends C147 {
        int x148 = x147 + 1;
    }

    static class C149 extends C148 {
        int x149 = x148 + 1;
    }

    interface Shape {
        int area();

        default int twice() {
            return 2 * area();
        }
    }

    static final class S0 implements Shape {
        public int area() {
            return 0;
        }

        public int twice() {
            return 0;
        }
    }

    static final class S1 implements Shape {
        public int area() {
            return 1;
        }
    }

    static final class S2 implements Shape {
        public int area() {
            return 4;
        }
    }

    static final class S3 implements Shape {
        public int area() {
            return 9;
        }
    }

    static final class S4 implements Shape {
        public int area() {
            return 16;
        }
    }

    static final class S5 implements Shape {
        public int area() {
            return 25;
        }
    }

    static final class S6 implements Shape {
        public int area() {
            return 36;
        }
    }

    static final class S7 implements Shape {
        public int area() {
            return 49;
        }
    }

    static final class S8 implements Shape {
        public int area() {
            return 64;
        }
    }

    static final class S9 implements Shape {
        public int area() {
            return 81;
        }

        public int twice() {
            return -9;
        }
    }

    static final class S10 implements Shape {
        public int area() {
            return 100;
        }
    }

    static final class S11 implements Shape {
        public int area() {
            return 121;
        }
    }

    static final class S12 implements Shape {
        public int area() {
            return 144;
        }
    }

    static final class S13 implements Shape {
        public int area() {
            return 169;
        }
    }

    static final class S14 implements Shape {
        public int area() {
            return 196;
        }
    }

    static final class S15 implements Shape {
        public int area() {
            return 225;
        }
    }

    static final class S16 implements Shape {
        public int area() {
            return 256;
        }
    }

    static final class S17 implements Shape {
        public int area() {
            return 289;
        }
    }

    static final class S18 implements Shape {
        public int area() {
            return 324;
        }

        public int twice() {
            return -18;
        }
    }

    static final class S19 implements Shape {
        public int area() {
            return 361;
        }
    }

    static final class S20 implements Shape {
        public int area() {
            return 400;
        }
    }

    static final class S21 implements Shape {
        public int area() {
            return 441;
        }
    }

    static final class S22 implements Shape {
        public int area() {
            return 484;
        }
    }

    static final class S23 implements Shape {
        public int area() {
            return 529;
        }
    }

    static final class S24 implements Shape {
        public int area() {
            return 576;
        }
    }

    static final class S25 implements Shape {
        public int area() {
            return 625;
        }
    }

    static final class S26 implements Shape {
        public int area() {
            return 676;
        }
    }

    static final class S27 implements Shape {
        public int area() {
            return 729;
        }

        public int twice() {
            return -27;
        }
    }

    static final class S28 implements Shape {
        public int area() {
            return 784;
        }
    }

    static final class S29 implements Shape {
        public int area() {
            return 841;
        }
    }

    static final class S30 implements Shape {
        public int area() {
            return 900;
        }
    }

    static final class S31 implements Shape {
        public int area() {
            return 961;
        }
    }

    static final class S32 implements Shape {
        public int area() {
            return 15;
        }
    }

    static final class S33 implements Shape {
        public int area() {
            return 80;
        }
    }

    static final class S34 implements Shape {
        public int area() {
            return 147;
        }
    }

    static final class S35 implements Shape {
        public int area() {
            return 216;
        }
    }

    static final class S36 implements Shape {
        public int area() {
            return 287;
        }

        public int twice() {
            return -36;
        }
    }

    static final class S37 implements Shape {
        public int area() {
            return 360;
        }
    }

    static final class S38 implements Shape {
        public int area() {
            return 435;
        }
    }

    static final class S39 implements Shape {
        public int area() {
            return 512;
        }
    }

    static final class S40 implements Shape {
        public int area() {
            return 591;
        }
    }

    static final class S41 implements Shape {
        public int area() {
            return 672;
        }
    }

    static final class S42 implements Shape {
        public int area() {
            return 755;
        }
    }

    static final class S43 implements Shape {
        public int area() {
            return 840;
        }
    }

    static final class S44 implements Shape {
        public int area() {
            return 927;
        }
    }

    static final class S45 implements Shape {
        public int area() {
            return 7;
        }

        public int twice() {
            return -45;
        }
    }

    static final class S46 implements Shape {
        public int area() {
            return 98;
        }
    }

    static final class S47 implements Shape {
        public int area() {
            return 191;
        }
    }

    static final class S48 implements Shape {
        public int area() {
            return 286;
        }
    }

    static final class S49 implements Shape {
        public int area() {
            return 383;
        }
    }

    static final class S50 implements Shape {
        public int area() {
            return 482;
        }
    }

    static final class S51 implements Shape {
        public int area() {
            return 583;
        }
    }

    static final class S52 implements Shape {
        public int area() {
            return 686;
        }
    }

    static final class S53 implements Shape {
        public int area() {
            return 791;
        }
    }

    static final class S54 implements Shape {
        public int area() {
            return 898;
        }

        public int twice() {
            return -54;
        }
    }

    static final class S55 implements Shape {
        public int area() {
            return 1007;
        }
    }

    static final class S56 implements Shape {
        public int area() {
            return 109;
        }
    }

    static final class S57 implements Shape {
        public int area() {
            return 222;
        }
    }

    static final class S58 implements Shape {
        public int area() {
            return 337;
        }
    }

    static final class S59 implements Shape {
        public int area() {
            return 454;
        }
    }

    static final class S60 implements Shape {
        public int area() {
            return 573;
        }
    }

    static final class S61 implements Shape {
        public int area() {
            return 694;
        }
    }

    static final class S62 implements Shape {
        public int area() {
            return 817;
        }
    }

    static final class S63 implements Shape {
        public int area() {
            return 942;
        }

        public int twice() {
            return -63;
        }
    }

    static final class S64 implements Shape {
        public int area() {
            return 60;
        }
    }

    static final class S65 implements Shape {
        public int area() {
            return 189;
        }
    }

    static final class S66 implements Shape {
        public int area() {
            return 320;
        }
    }

    static final class S67 implements Shape {
        public int area() {
            return 453;
        }
    }

    static final class S68 implements Shape {
        public int area() {
            return 588;
        }
    }

    static final class S69 implements Shape {
        public int area() {
            return 725;
        }
    }

    static final class S70 implements Shape {
        public int area() {
            return 864;
        }
    }

    static final class S71 implements Shape {
        public int area() {
            return 1005;
        }
    }

    static final class S72 implements Shape {
        public int area() {
            return 139;
        }

        public int twice() {
            return -72;
        }
    }

    static final class S73 implements Shape {
        public int area() {
            return 284;
        }
    }

    static final class S74 implements Shape {
        public int area() {
            return 431;
        }
    }

    static final class S75 implements Shape {
        public int area() {
            return 580;
        }
    }

    static final class S76 implements Shape {
        public int area() {
            return 731;
        }
    }

    static final class S77 implements Shape {
        public int area() {
            return 884;
        }
    }

    static final class S78 implements Shape {
        public int area() {
            return 30;
        }
    }

    static final class S79 implements Shape {
        public int area() {
            return 187;
        }
    }

    static final class S80 implements Shape {
        public int area() {
            return 346;
        }
    }

    static final class S81 implements Shape {
        public int area() {
            return 507;
        }

        public int twice() {
            return -81;
        }
    }

    static final class S82 implements Shape {
        public int area() {
            return 670;
        }
    }

    static final class S83 implements Shape {
        public int area() {
            return 835;
        }
    }

    static final class S84 implements Shape {
        public int area() {
            return 1002;
        }
    }

    static final class S85 implements Shape {
        public int area() {
            return 162;
        }
    }

    static final class S86 implements Shape {
        public int area() {
            return 333;
        }
    }

    static final class S87 implements Shape {
        public int area() {
            return 506;
        }
    }

    static final class S88 implements Shape {
        public int area() {
            return 681;
        }
    }

    static final class S89 implements Shape {
        public int area() {
            return 858;
        }
    }

    static final class S90 implements Shape {
        public int area() {
            return 28;
        }

        public int twice() {
            return -90;
        }
    }

    static final class S91 implements Shape {
        public int area() {
            return 209;
        }
    }

    static final class S92 implements Shape {
        public int area() {
            return 392;
        }
    }

    static final class S93 implements Shape {
        public int area() {
            return 577;
        }
    }

    static final class S94 implements Shape {
        public int area() {
            return 764;
        }
    }

    static final class S95 implements Shape {
        public int area() {
            return 953;
        }
    }

    static final class S96 implements Shape {
        public int area() {
            return 135;
        }
    }

    static final class S97 implements Shape {
        public int area() {
            return 328;
        }
    }

    static final class S98 implements Shape {
        public int area() {
            return 523;
        }
    }

    static final class S99 implements Shape {
        public int area() {
            return 720;
        }

        public int twice() {
            return -99;
        }
    }

    static final class S100 implements Shape {
        public int area() {
            return 919;
        }
    }

    static final class S101 implements Shape {
        public int area() {
            return 111;
        }
    }

    static final class S102 implements Shape {
        public int area() {
            return 314;
        }
    }

    static final class S103 implements Shape {
        public int area() {
            return 519;
        }
    }

    static final class S104 implements Shape {
        public int area() {
            return 726;
        }
    }

    static final class S105 implements Shape {
        public int area() {
            return 935;
        }
    }

    static final class S106 implements Shape {
        public int area() {
            return 137;
        }
    }

    static final class S107 implements Shape {
        public int area() {
            return 350;
        }
    }

    static final class S108 implements Shape {
        public int area() {
            return 565;
        }

        public int twice() {
            return -108;
        }
    }

    static final class S109 implements Shape {
        public int area() {
            return 782;
        }
    }

    static final class S110 implements Shape {
        public int area() {
            return 1001;
        }
    }

    static final class S111 implements Shape {
        public int area() {
            return 213;
        }
    }

    static final class S112 implements Shape {
        public int area() {
            return 436;
        }
    }

    static final class S113 implements Shape {
        public int area() {
            return 661;
        }
    }

    static final class S114 implements Shape {
        public int area() {
            return 888;
        }
    }

    static final class S115 implements Shape {
        public int area() {
            return 108;
        }
    }

    static final class S116 implements Shape {
        public int area() {
            return 339;
        }
    }

    static final class S117 implements Shape {
        public int area() {
            return 572;
        }

        public int twice() {
            return -117;
        }
    }

    static final class S118 implements Shape {
        public int area() {
            return 807;
        }
    }

    static final class S119 implements Shape {
        public int area() {
            return 35;
        }
    }

    static final class S120 implements Shape {
        public int area() {
            return 274;
        }
    }

    static final class S121 implements Shape {
        public int area() {
            return 515;
        }
    }

    static final class S122 implements Shape {
        public int area() {
            return 758;
        }
    }

    static final class S123 implements Shape {
        public int area() {
            return 1003;
        }
    }

    static final class S124 implements Shape {
        public int area() {
            return 241;
        }
    }

    static final class S125 implements Shape {
        public int area() {
            return 490;
        }
    }

    static final class S126 implements Shape {
        public int area() {
            return 741;
        }

        public int twice() {
            return -126;
        }
    }

    static final class S127 implements Shape {
        public int area() {
            return 994;
        }
    }

    static final class S128 implements Shape {
        public int area() {
            return 240;
        }
    }

    static final class S129 implements Shape {
        public int area() {
            return 497;
        }
    }

    static final class S130 implements Shape {
        public int area() {
            return 756;
        }
    }

    static final class S131 implements Shape {
        public int area() {
            return 8;
        }
    }

    static final class S132 implements Shape {
        public int area() {
            return 271;
        }
    }

    static final class S133 implements Shape {
        public int area() {
            return 536;
        }
    }

    static final class S134 implements Shape {
        public int area() {
            return 803;
        }
    }

    static final class S135 implements Shape {
        public int area() {
            return 63;
        }

        public int twice() {
            return -135;
        }
    }

    static final class S136 implements Shape {
        public int area() {
            return 334;
        }
    }

    static final class S137 implements Shape {
        public int area() {
            return 607;
        }
    }

    static final class S138 implements Shape {
        public int area() {
            return 882;
        }
    }

    static final class S139 implements Shape {
        public int area() {
            return 150;
        }
    }

    static final class S140 implements Shape {
        public int area() {
            return 429;
        }
    }

    static final class S141 implements Shape {
        public int area() {
            return 710;
        }
    }

    static final class S142 implements Shape {
        public int area() {
            return 993;
        }
    }

    static final class S143 implements Shape {
        public int area() {
            return 269;
        }
    }

    static final class S144 implements Shape {
        public int area() {
            return 556;
        }

        public int twice() {
            return -144;
        }
    }

    static final class S145 implements Shape {
        public int area() {
            return 845;
        }
    }

    static final class S146 implements Shape {
        public int area() {
            return 127;
        }
    }

    static final class S147 implements Shape {
        public int area() {
            return 420;
        }
    }

    static final class S148 implements Shape {
        public int area() {
            return 715;
        }
    }

    static final class S149 implements Shape {
        public int area() {
            return 3;
        }
    }

    static final class S150 implements Shape {
        public int area() {
            return 302;
        }
    }

    static final class S151 implements Shape {
        public int area() {
            return 603;
        }
    }

    static final class S152 implements Shape {
        public int area() {
            return 906;
        }
    }

    static final class S153 implements Shape {
        public int area() {
            return 202;
        }

        public int twice() {
            return -153;
        }
    }

    static final class S154 implements Shape {
        public int area() {
            return 509;
        }
    }

    static final class S155 implements Shape {
        public int area() {
            return 818;
        }
    }

    static final class S156 implements Shape {
        public int area() {
            return 120;
        }
    }

    static final class S157 implements Shape {
        public int area() {
            return 433;
        }
    }

    static final class S158 implements Shape {
        public int area() {
            return 748;
        }
    }

    static final class S159 implements Shape {
        public int area() {
            return 56;
        }
    }

    static final class S160 implements Shape {
        public int area() {
            return 375;
        }
    }

    static final class S161 implements Shape {
        public int area() {
            return 696;
        }
    }

    static final class S162 implements Shape {
        public int area() {
            return 10;
        }

        public int twice() {
            return -162;
        }
    }

    static final class S163 implements Shape {
        public int area() {
            return 335;
        }
    }

    static final class S164 implements Shape {
        public int area() {
            return 662;
        }
    }

    static final class S165 implements Shape {
        public int area() {
            return 991;
        }
    }

    static final class S166 implements Shape {
        public int area() {
            return 313;
        }
    }

    static final class S167 implements Shape {
        public int area() {
            return 646;
        }
    }

    static final class S168 implements Shape {
        public int area() {
            return 981;
        }
    }

    static final class S169 implements Shape {
        public int area() {
            return 309;
        }
    }

    static final class S170 implements Shape {
        public int area() {
            return 648;
        }
    }

    static final class S171 implements Shape {
        public int area() {
            return 989;
        }

        public int twice() {
            return -171;
        }
    }

    static final class S172 implements Shape {
        public int area() {
            return 323;
        }
    }

    static final class S173 implements Shape {
        public int area() {
            return 668;
        }
    }

    static final class S174 implements Shape {
        public int area() {
            return 6;
        }
    }

    static final class S175 implements Shape {
        public int area() {
            return 355;
        }
    }

    static final class S176 implements Shape {
        public int area() {
            return 706;
        }
    }

    static final class S177 implements Shape {
        public int area() {
            return 50;
        }
    }

    static final class S178 implements Shape {
        public int area() {
            return 405;
        }
    }

    static final class S179 implements Shape {
        public int area() {
            return 762;
        }
    }

    static final class S180 implements Shape {
        public int area() {
            return 112;
        }

        public int twice() {
            return -180;
        }
    }

    static final class S181 implements Shape {
        public int area() {
            return 473;
        }
    }

    static final class S182 implements Shape {
        public int area() {
            return 836;
        }
    }

    static final class S183 implements Shape {
        public int area() {
            return 192;
        }
    }

    static final class S184 implements Shape {
        public int area() {
            return 559;
        }
    }

    static final class S185 implements Shape {
        public int area() {
            return 928;
        }
    }

    static final class S186 implements Shape {
        public int area() {
            return 290;
        }
    }

    static final class S187 implements Shape {
        public int area() {
            return 663;
        }
    }

    static final class S188 implements Shape {
        public int area() {
            return 29;
        }
    }

    static final class S189 implements Shape {
        public int area() {
            return 406;
        }

        public int twice() {
            return -189;
        }
    }

    static final class S190 implements Shape {
        public int area() {
            return 785;
        }
    }

    static final class S191 implements Shape {
        public int area() {
            return 157;
        }
    }

    static final class S192 implements Shape {
        public int area() {
            return 540;
        }
    }

    static final class S193 implements Shape {
        public int area() {
            return 925;
        }
    }

    static final class S194 implements Shape {
        public int area() {
            return 303;
        }
    }

    static final class S195 implements Shape {
        public int area() {
            return 692;
        }
    }

    static final class S196 implements Shape {
        public int area() {
            return 74;
        }
    }

    static final class S197 implements Shape {
        public int area() {
            return 467;
        }
    }

    static final class S198 implements Shape {
        public int area() {
            return 862;
        }

        public int twice() {
            return -198;
        }
    }

    static final class S199 implements Shape {
        public int area() {
            return 250;
        }
    }

    static final class S200 implements Shape {
        public int area() {
            return 649;
        }
    }

    static final class S201 implements Shape {
        public int area() {
            return 41;
        }
    }

    static final class S202 implements Shape {
        public int area() {
            return 444;
        }
    }

    static final class S203 implements Shape {
        public int area() {
            return 849;
        }
    }

    static final class S204 implements Shape {
        public int area() {
            return 247;
        }
    }

    static final class S205 implements Shape {
        public int area() {
            return 656;
        }
    }

    static final class S206 implements Shape {
        public int area() {
            return 58;
        }
    }

    static final class S207 implements Shape {
        public int area() {
            return 471;
        }

        public int twice() {
            return -207;
        }
    }

    static final class S208 implements Shape {
        public int area() {
            return 886;
        }
    }

    static final class S209 implements Shape {
        public int area() {
            return 294;
        }
    }

    static final class S210 implements Shape {
        public int area() {
            return 713;
        }
    }

    static final class S211 implements Shape {
        public int area() {
            return 125;
        }
    }

    static final class S212 implements Shape {
        public int area() {
            return 548;
        }
    }

    static final class S213 implements Shape {
        public int area() {
            return 973;
        }
    }

    static final class S214 implements Shape {
        public int area() {
            return 391;
        }
    }

    static final class S215 implements Shape {
        public int area() {
            return 820;
        }
    }

    static final class S216 implements Shape {
        public int area() {
            return 242;
        }

        public int twice() {
            return -216;
        }
    }

    static final class S217 implements Shape {
        public int area() {
            return 675;
        }
    }

    static final class S218 implements Shape {
        public int area() {
            return 101;
        }
    }

    static final class S219 implements Shape {
        public int area() {
            return 538;
        }
    }

    static final class S220 implements Shape {
        public int area() {
            return 977;
        }
    }

    static final class S221 implements Shape {
        public int area() {
            return 409;
        }
    }

    static final class S222 implements Shape {
        public int area() {
            return 852;
        }
    }

    static final class S223 implements Shape {
        public int area() {
            return 288;
        }
    }

    static final class S224 implements Shape {
        public int area() {
            return 735;
        }
    }

    static final class S225 implements Shape {
        public int area() {
            return 175;
        }

        public int twice() {
            return -225;
        }
    }

    static final class S226 implements Shape {
        public int area() {
            return 626;
        }
    }

    static final class S227 implements Shape {
        public int area() {
            return 70;
        }
    }

    static final class S228 implements Shape {
        public int area() {
            return 525;
        }
    }

    static final class S229 implements Shape {
        public int area() {
            return 982;
        }
    }

    static final class S230 implements Shape {
        public int area() {
            return 432;
        }
    }

    static final class S231 implements Shape {
        public int area() {
            return 893;
        }
    }

    static final class S232 implements Shape {
        public int area() {
            return 347;
        }
    }

    static final class S233 implements Shape {
        public int area() {
            return 812;
        }
    }

    static final class S234 implements Shape {
        public int area() {
            return 270;
        }

        public int twice() {
            return -234;
        }
    }

    static final class S235 implements Shape {
        public int area() {
            return 739;
        }
    }

    static final class S236 implements Shape {
        public int area() {
            return 201;
        }
    }

    static final class S237 implements Shape {
        public int area() {
            return 674;
        }
    }

    static final class S238 implements Shape {
        public int area() {
            return 140;
        }
    }

    static final class S239 implements Shape {
        public int area() {
            return 617;
        }
    }

    static final class S240 implements Shape {
        public int area() {
            return 87;
        }
    }

    static final class S241 implements Shape {
        public int area() {
            return 568;
        }
    }

    static final class S242 implements Shape {
        public int area() {
            return 42;
        }
    }

    static final class S243 implements Shape {
        public int area() {
            return 527;
        }

        public int twice() {
            return -243;
        }
    }

    static final class S244 implements Shape {
        public int area() {
            return 5;
        }
    }

    static final class S245 implements Shape {
        public int area() {
            return 494;
        }
    }

    static final class S246 implements Shape {
        public int area() {
            return 985;
        }
    }

    static final class S247 implements Shape {
        public int area() {
            return 469;
        }
    }

    static final class S248 implements Shape {
        public int area() {
            return 964;
        }
    }

    static final class S249 implements Shape {
        public int area() {
            return 452;
        }
    }

    static final class S250 implements Shape {
        public int area() {
            return 951;
        }
    }

    static final class S251 implements Shape {
        public int area() {
            return 443;
        }
    }

    static final class S252 implements Shape {
        public int area() {
            return 946;
        }

        public int twice() {
            return -252;
        }
    }

    static final class S253 implements Shape {
        public int area() {
            return 442;
        }
    }

    static final class S254 implements Shape {
        public int area() {
            return 949;
        }
    }

    static final class S255 implements Shape {
        public int area() {
            return 449;
        }
    }

    static final class S256 implements Shape {
        public int area() {
            return 960;
        }
    }

    static final class S257 implements Shape {
        public int area() {
            return 464;
        }
    }

    static final class S258 implements Shape {
        public int area() {
            return 979;
        }
    }

    static final class S259 implements Shape {
        public int area() {
            return 487;
        }
    }

    static final class S260 implements Shape {
        public int area() {
            return 1006;
        }
    }

    static final class S261 implements Shape {
        public int area() {
            return 518;
        }

        public int twice() {
            return -261;
        }
    }

    static final class S262 implements Shape {
        public int area() {
            return 32;
        }
    }

    static final class S263 implements Shape {
        public int area() {
            return 557;
        }
    }

    static final class S264 implements Shape {
        public int area() {
            return 75;
        }
    }

    static final class S265 implements Shape {
        public int area() {
            return 604;
        }
    }

    static final class S266 implements Shape {
        public int area() {
            return 126;
        }
    }

    static final class S267 implements Shape {
        public int area() {
            return 659;
        }
    }

    static final class S268 implements Shape {
        public int area() {
            return 185;
        }
    }

    static final class S269 implements Shape {
        public int area() {
            return 722;
        }
    }

    static final class S270 implements Shape {
        public int area() {
            return 252;
        }

        public int twice() {
            return -270;
        }
    }

    static final class S271 implements Shape {
        public int area() {
            return 793;
        }
    }

    static final class S272 implements Shape {
        public int area() {
            return 327;
        }
    }

    static final class S273 implements Shape {
        public int area() {
            return 872;
        }
    }

    static final class S274 implements Shape {
        public int area() {
            return 410;
        }
    }

    static final class S275 implements Shape {
        public int area() {
            return 959;
        }
    }

    static final class S276 implements Shape {
        public int area() {
            return 501;
        }
    }

    static final class S277 implements Shape {
        public int area() {
            return 45;
        }
    }

    static final class S278 implements Shape {
        public int area() {
            return 600;
        }
    }

    static final class S279 implements Shape {
        public int area() {
            return 148;
        }

        public int twice() {
            return -279;
        }
    }

    static final class S280 implements Shape {
        public int area() {
            return 707;
        }
    }

    static final class S281 implements Shape {
        public int area() {
            return 259;
        }
    }

    static final class S282 implements Shape {
        public int area() {
            return 822;
        }
    }

    static final class S283 implements Shape {
        public int area() {
            return 378;
        }
    }

    static final class S284 implements Shape {
        public int area() {
            return 945;
        }
    }

    static final class S285 implements Shape {
        public int area() {
            return 505;
        }
    }

    static final class S286 implements Shape {
        public int area() {
            return 67;
        }
    }

    static final class S287 implements Shape {
        public int area() {
            return 640;
        }
    }

    static final class S288 implements Shape {
        public int area() {
            return 206;
        }

        public int twice() {
            return -288;
        }
    }

    static final class S289 implements Shape {
        public int area() {
            return 783;
        }
    }

    static final class S290 implements Shape {
        public int area() {
            return 353;
        }
    }

    static final class S291 implements Shape {
        public int area() {
            return 934;
        }
    }

    static final class S292 implements Shape {
        public int area() {
            return 508;
        }
    }

    static final class S293 implements Shape {
        public int area() {
            return 84;
        }
    }

    static final class S294 implements Shape {
        public int area() {
            return 671;
        }
    }

    static final class S295 implements Shape {
        public int area() {
            return 251;
        }
    }

    static final class S296 implements Shape {
        public int area() {
            return 842;
        }
    }

    static final class S297 implements Shape {
        public int area() {
            return 426;
        }

        public int twice() {
            return -297;
        }
    }

    static final class S298 implements Shape {
        public int area() {
            return 12;
        }
    }

    static final class S299 implements Shape {
        public int area() {
            return 609;
        }
    }

    static final class S300 implements Shape {
        public int area() {
            return 199;
        }
    }

    static final class S301 implements Shape {
        public int area() {
            return 800;
        }
    }

    static final class S302 implements Shape {
        public int area() {
            return 394;
        }
    }

    static final class S303 implements Shape {
        public int area() {
            return 999;
        }
    }

    static final class S304 implements Shape {
        public int area() {
            return 597;
        }
    }

    static final class S305 implements Shape {
        public int area() {
            return 197;
        }
    }

    static final class S306 implements Shape {
        public int area() {
            return 808;
        }

        public int twice() {
            return -306;
        }
    }

    static final class S307 implements Shape {
        public int area() {
            return 412;
        }
    }

    static final class S308 implements Shape {
        public int area() {
            return 18;
        }
    }

    static final class S309 implements Shape {
        public int area() {
            return 635;
        }
    }

    static final class S310 implements Shape {
        public int area() {
            return 245;
        }
    }

    static final class S311 implements Shape {
        public int area() {
            return 866;
        }
    }

    static final class S312 implements Shape {
        public int area() {
            return 480;
        }
    }

    static final class S313 implements Shape {
        public int area() {
            return 96;
        }
    }

    static final class S314 implements Shape {
        public int area() {
            return 723;
        }
    }

    static final class S315 implements Shape {
        public int area() {
            return 343;
        }

        public int twice() {
            return -315;
        }
    }

    static final class S316 implements Shape {
        public int area() {
            return 974;
        }
    }

    static final class S317 implements Shape {
        public int area() {
            return 598;
        }
    }

    static final class S318 implements Shape {
        public int area() {
            return 224;
        }
    }

    static final class S319 implements Shape {
        public int area() {
            return 861;
        }
    }

    static final class S320 implements Shape {
        public int area() {
            return 491;
        }
    }

    static final class S321 implements Shape {
        public int area() {
            return 123;
        }
    }

    static final class S322 implements Shape {
        public int area() {
            return 766;
        }
    }

    static final class S323 implements Shape {
        public int area() {
            return 402;
        }
    }

    static final class S324 implements Shape {
        public int area() {
            return 40;
        }

        public int twice() {
            return -324;
        }
    }

    static final class S325 implements Shape {
        public int area() {
            return 689;
        }
    }

    static final class S326 implements Shape {
        public int area() {
            return 331;
        }
    }

    static final class S327 implements Shape {
        public int area() {
            return 984;
        }
    }

    static final class S328 implements Shape {
        public int area() {
            return 630;
        }
    }

    static final class S329 implements Shape {
        public int area() {
            return 278;
        }
    }

    static final class S330 implements Shape {
        public int area() {
            return 937;
        }
    }

    static final class S331 implements Shape {
        public int area() {
            return 589;
        }
    }

    static final class S332 implements Shape {
        public int area() {
            return 243;
        }
    }

    static final class S333 implements Shape {
        public int area() {
            return 908;
        }

        public int twice() {
            return -333;
        }
    }

    static final class S334 implements Shape {
        public int area() {
            return 566;
        }
    }

    static final class S335 implements Shape {
        public int area() {
            return 226;
        }
    }

    static final class S336 implements Shape {
        public int area() {
            return 897;
        }
    }

    static final class S337 implements Shape {
        public int area() {
            return 561;
        }
    }

    static final class S338 implements Shape {
        public int area() {
            return 227;
        }
    }

    static final class S339 implements Shape {
        public int area() {
            return 904;
        }
    }

    static final class S340 implements Shape {
        public int area() {
            return 574;
        }
    }

    static final class S341 implements Shape {
        public int area() {
            return 246;
        }
    }

    static final class S342 implements Shape {
        public int area() {
            return 929;
        }

        public int twice() {
            return -342;
        }
    }

    static final class S343 implements Shape {
        public int area() {
            return 605;
        }
    }

    static final class S344 implements Shape {
        public int area() {
            return 283;
        }
    }

    static final class S345 implements Shape {
        public int area() {
            return 972;
        }
    }

    static final class S346 implements Shape {
        public int area() {
            return 654;
        }
    }

    static final class S347 implements Shape {
        public int area() {
            return 338;
        }
    }

    static final class S348 implements Shape {
        public int area() {
            return 24;
        }
    }

    static final class S349 implements Shape {
        public int area() {
            return 721;
        }
    }

    static final class S350 implements Shape {
        public int area() {
            return 411;
        }
    }

    static final class S351 implements Shape {
        public int area() {
            return 103;
        }

        public int twice() {
            return -351;
        }
    }

    static final class S352 implements Shape {
        public int area() {
            return 806;
        }
    }

    static final class S353 implements Shape {
        public int area() {
            return 502;
        }
    }

    static final class S354 implements Shape {
        public int area() {
            return 200;
        }
    }

    static final class S355 implements Shape {
        public int area() {
            return 909;
        }
    }

    static final class S356 implements Shape {
        public int area() {
            return 611;
        }
    }

    static final class S357 implements Shape {
        public int area() {
            return 315;
        }
    }

    static final class S358 implements Shape {
        public int area() {
            return 21;
        }
    }

    static final class S359 implements Shape {
        public int area() {
            return 738;
        }
    }

    static final class S360 implements Shape {
        public int area() {
            return 448;
        }

        public int twice() {
            return -360;
        }
    }

    static final class S361 implements Shape {
        public int area() {
            return 160;
        }
    }

    static final class S362 implements Shape {
        public int area() {
            return 883;
        }
    }

    static final class S363 implements Shape {
        public int area() {
            return 599;
        }
    }

    static final class S364 implements Shape {
        public int area() {
            return 317;
        }
    }

    static final class S365 implements Shape {
        public int area() {
            return 37;
        }
    }

    static final class S366 implements Shape {
        public int area() {
            return 768;
        }
    }

    static final class S367 implements Shape {
        public int area() {
            return 492;
        }
    }

    static final class S368 implements Shape {
        public int area() {
            return 218;
        }
    }

    static final class S369 implements Shape {
        public int area() {
            return 955;
        }

        public int twice() {
            return -369;
        }
    }

    static final class S370 implements Shape {
        public int area() {
            return 685;
        }
    }

    static final class S371 implements Shape {
        public int area() {
            return 417;
        }
    }

    static final class S372 implements Shape {
        public int area() {
            return 151;
        }
    }

    static final class S373 implements Shape {
        public int area() {
            return 896;
        }
    }

    static final class S374 implements Shape {
        public int area() {
            return 634;
        }
    }

    static final class S375 implements Shape {
        public int area() {
            return 374;
        }
    }

    static final class S376 implements Shape {
        public int area() {
            return 116;
        }
    }

    static final class S377 implements Shape {
        public int area() {
            return 869;
        }
    }

    static final class S378 implements Shape {
        public int area() {
            return 615;
        }

        public int twice() {
            return -378;
        }
    }

    static final class S379 implements Shape {
        public int area() {
            return 363;
        }
    }

    static final class S380 implements Shape {
        public int area() {
            return 113;
        }
    }

    static final class S381 implements Shape {
        public int area() {
            return 874;
        }
    }

    static final class S382 implements Shape {
        public int area() {
            return 628;
        }
    }

    static final class S383 implements Shape {
        public int area() {
            return 384;
        }
    }

    static final class S384 implements Shape {
        public int area() {
            return 142;
        }
    }

    static final class S385 implements Shape {
        public int area() {
            return 911;
        }
    }

    static final class S386 implements Shape {
        public int area() {
            return 673;
        }
    }

    static final class S387 implements Shape {
        public int area() {
            return 437;
        }

        public int twice() {
            return -387;
        }
    }

    static final class S388 implements Shape {
        public int area() {
            return 203;
        }
    }

    static final class S389 implements Shape {
        public int area() {
            return 980;
        }
    }

    static final class S390 implements Shape {
        public int area() {
            return 750;
        }
    }

    static final class S391 implements Shape {
        public int area() {
            return 522;
        }
    }

    static final class S392 implements Shape {
        public int area() {
            return 296;
        }
    }

    static final class S393 implements Shape {
        public int area() {
            return 72;
        }
    }

    static final class S394 implements Shape {
        public int area() {
            return 859;
        }
    }

    static final class S395 implements Shape {
        public int area() {
            return 639;
        }
    }

    static final class S396 implements Shape {
        public int area() {
            return 421;
        }

        public int twice() {
            return -396;
        }
    }

    static final class S397 implements Shape {
        public int area() {
            return 205;
        }
    }

    static final class S398 implements Shape {
        public int area() {
            return 1000;
        }
    }

    static final class S399 implements Shape {
        public int area() {
            return 788;
        }
    }

    static final class S400 implements Shape {
        public int area() {
            return 578;
        }
    }

    static final class S401 implements Shape {
        public int area() {
            return 370;
        }
    }

    static final class S402 implements Shape {
        public int area() {
            return 164;
        }
    }

    static final class S403 implements Shape {
        public int area() {
            return 969;
        }
    }

    static final class S404 implements Shape {
        public int area() {
            return 767;
        }
    }

    static final class S405 implements Shape {
        public int area() {
            return 567;
        }

        public int twice() {
            return -405;
        }
    }

    static final class S406 implements Shape {
        public int area() {
            return 369;
        }
    }

    static final class S407 implements Shape {
        public int area() {
            return 173;
        }
    }

    static final class S408 implements Shape {
        public int area() {
            return 988;
        }
    }

    static final class S409 implements Shape {
        public int area() {
            return 796;
        }
    }

    static final class S410 implements Shape {
        public int area() {
            return 606;
        }
    }

    static final class S411 implements Shape {
        public int area() {
            return 418;
        }
    }

    static final class S412 implements Shape {
        public int area() {
            return 232;
        }
    }

    static final class S413 implements Shape {
        public int area() {
            return 48;
        }
    }

    static final class S414 implements Shape {
        public int area() {
            return 875;
        }

        public int twice() {
            return -414;
        }
    }

    static final class S415 implements Shape {
        public int area() {
            return 695;
        }
    }

    static final class S416 implements Shape {
        public int area() {
            return 517;
        }
    }

    static final class S417 implements Shape {
        public int area() {
            return 341;
        }
    }

    static final class S418 implements Shape {
        public int area() {
            return 167;
        }
    }

    static final class S419 implements Shape {
        public int area() {
            return 1004;
        }
    }

    static final class S420 implements Shape {
        public int area() {
            return 834;
        }
    }

    static final class S421 implements Shape {
        public int area() {
            return 666;
        }
    }

    static final class S422 implements Shape {
        public int area() {
            return 500;
        }
    }

    static final class S423 implements Shape {
        public int area() {
            return 336;
        }

        public int twice() {
            return -423;
        }
    }

    static final class S424 implements Shape {
        public int area() {
            return 174;
        }
    }

    static final class S425 implements Shape {
        public int area() {
            return 14;
        }
    }

    static final class S426 implements Shape {
        public int area() {
            return 865;
        }
    }

    static final class S427 implements Shape {
        public int area() {
            return 709;
        }
    }

    static final class S428 implements Shape {
        public int area() {
            return 555;
        }
    }

    static final class S429 implements Shape {
        public int area() {
            return 403;
        }
    }

    static final class S430 implements Shape {
        public int area() {
            return 253;
        }
    }

    static final class S431 implements Shape {
        public int area() {
            return 105;
        }
    }

    static final class S432 implements Shape {
        public int area() {
            return 968;
        }

        public int twice() {
            return -432;
        }
    }

    static final class S433 implements Shape {
        public int area() {
            return 824;
        }
    }

    static final class S434 implements Shape {
        public int area() {
            return 682;
        }
    }

    static final class S435 implements Shape {
        public int area() {
            return 542;
        }
    }

    static final class S436 implements Shape {
        public int area() {
            return 404;
        }
    }

    static final class S437 implements Shape {
        public int area() {
            return 268;
        }
    }

    static final class S438 implements Shape {
        public int area() {
            return 134;
        }
    }

    static final class S439 implements Shape {
        public int area() {
            return 2;
        }
    }

    static final class S440 implements Shape {
        public int area() {
            return 881;
        }
    }

    static final class S441 implements Shape {
        public int area() {
            return 753;
        }

        public int twice() {
            return -441;
        }
    }

    static final class S442 implements Shape {
        public int area() {
            return 627;
        }
    }

    static final class S443 implements Shape {
        public int area() {
            return 503;
        }
    }

    static final class S444 implements Shape {
        public int area() {
            return 381;
        }
    }

    static final class S445 implements Shape {
        public int area() {
            return 261;
        }
    }

    static final class S446 implements Shape {
        public int area() {
            return 143;
        }
    }

    static final class S447 implements Shape {
        public int area() {
            return 27;
        }
    }

    static final class S448 implements Shape {
        public int area() {
            return 922;
        }
    }

    static final class S449 implements Shape {
        public int area() {
            return 810;
        }
    }

    static final class S450 implements Shape {
        public int area() {
            return 700;
        }

        public int twice() {
            return -450;
        }
    }

    static final class S451 implements Shape {
        public int area() {
            return 592;
        }
    }

    static final class S452 implements Shape {
        public int area() {
            return 486;
        }
    }

    static final class S453 implements Shape {
        public int area() {
            return 382;
        }
    }

    static final class S454 implements Shape {
        public int area() {
            return 280;
        }
    }

    static final class S455 implements Shape {
        public int area() {
            return 180;
        }
    }

    static final class S456 implements Shape {
        public int area() {
            return 82;
        }
    }

    static final class S457 implements Shape {
        public int area() {
            return 995;
        }
    }

    static final class S458 implements Shape {
        public int area() {
            return 901;
        }
    }

    static final class S459 implements Shape {
        public int area() {
            return 809;
        }

        public int twice() {
            return -459;
        }
    }

    static final class S460 implements Shape {
        public int area() {
            return 719;
        }
    }

    static final class S461 implements Shape {
        public int area() {
            return 631;
        }
    }

    static final class S462 implements Shape {
        public int area() {
            return 545;
        }
    }

    static final class S463 implements Shape {
        public int area() {
            return 461;
        }
    }

    static final class S464 implements Shape {
        public int area() {
            return 379;
        }
    }

    static final class S465 implements Shape {
        public int area() {
            return 299;
        }
    }

    static final class S466 implements Shape {
        public int area() {
            return 221;
        }
    }

    static final class S467 implements Shape {
        public int area() {
            return 145;
        }
    }

    static final class S468 implements Shape {
        public int area() {
            return 71;
        }

        public int twice() {
            return -468;
        }
    }

    static final class S469 implements Shape {
        public int area() {
            return 1008;
        }
    }

    static final class S470 implements Shape {
        public int area() {
            return 938;
        }
    }

    static final class S471 implements Shape {
        public int area() {
            return 870;
        }
    }

    static final class S472 implements Shape {
        public int area() {
            return 804;
        }
    }

    static final class S473 implements Shape {
        public int area() {
            return 740;
        }
    }

    static final class S474 implements Shape {
        public int area() {
            return 678;
        }
    }

    static final class S475 implements Shape {
        public int area() {
            return 618;
        }
    }

    static final class S476 implements Shape {
        public int area() {
            return 560;
        }
    }

    static final class S477 implements Shape {
        public int area() {
            return 504;
        }

        public int twice() {
            return -477;
        }
    }

    static final class S478 implements Shape {
        public int area() {
            return 450;
        }
    }

    static final class S479 implements Shape {
        public int area() {
            return 398;
        }
    }

    static final class S480 implements Shape {
        public int area() {
            return 348;
        }
    }

    static final class S481 implements Shape {
        public int area() {
            return 300;
        }
    }

    static final class S482 implements Shape {
        public int area() {
            return 254;
        }
    }

    static final class S483 implements Shape {
        public int area() {
            return 210;
        }
    }

    static final class S484 implements Shape {
        public int area() {
            return 168;
        }
    }

    static final class S485 implements Shape {
        public int area() {
            return 128;
        }
    }

    static final class S486 implements Shape {
        public int area() {
            return 90;
        }

        public int twice() {
            return -486;
        }
    }

    static final class S487 implements Shape {
        public int area() {
            return 54;
        }
    }

    static final class S488 implements Shape {
        public int area() {
            return 20;
        }
    }

    static final class S489 implements Shape {
        public int area() {
            return 997;
        }
    }

    static final class S490 implements Shape {
        public int area() {
            return 967;
        }
    }

    static final class S491 implements Shape {
        public int area() {
            return 939;
        }
    }

    static final class S492 implements Shape {
        public int area() {
            return 913;
        }
    }

    static final class S493 implements Shape {
        public int area() {
            return 889;
        }
    }

    static final class S494 implements Shape {
        public int area() {
            return 867;
        }
    }

    static final class S495 implements Shape {
        public int area() {
            return 847;
        }

        public int twice() {
            return -495;
        }
    }

    static final class S496 implements Shape {
        public int area() {
            return 829;
        }
    }

    static final class S497 implements Shape {
        public int area() {
            return 813;
        }
    }

    static final class S498 implements Shape {
        public int area() {
            return 799;
        }
    }

    static final class S499 implements Shape {
        public int area() {
            return 787;
        }
    }

    static final class S500 implements Shape {
        public int area() {
            return 777;
        }
    }

    static final class S501 implements Shape {
        public int area() {
            return 769;
        }
    }

    static final class S502 implements Shape {
        public int area() {
            return 763;
        }
    }

    static final class S503 implements Shape {
        public int area() {
            return 759;
        }
    }

    static final class S504 implements Shape {
        public int area() {
            return 757;
        }

        public int twice() {
            return -504;
        }
    }

    static final class S505 implements Shape {
        public int area() {
            return 757;
        }
    }

    static final class S506 implements Shape {
        public int area() {
            return 759;
        }
    }

    static final class S507 implements Shape {
        public int area() {
            return 763;
        }
    }

    static final class S508 implements Shape {
        public int area() {
            return 769;
        }
    }

    static final class S509 implements Shape {
        public int area() {
            return 777;
        }
    }

    static final class S510 implements Shape {
        public int area() {
            return 787;
        }
    }

    static final class S511 implements Shape {
        public int area() {
            return 799;
        }
    }

    static final class S512 implements Shape {
        public int area() {
            return 813;
        }
    }

    static final class S513 implements Shape {
        public int area() {
            return 829;
        }

        public int twice() {
            return -513;
        }
    }

    static final class S514 implements Shape {
        public int area() {
            return 847;
        }
    }

    static final class S515 implements Shape {
        public int area() {
            return 867;
        }
    }

    static final class S516 implements Shape {
        public int area() {
            return 889;
        }
    }

    static final class S517 implements Shape {
        public int area() {
            return 913;
        }
    }

    static final class S518 implements Shape {
        public int area() {
            return 939;
        }
    }

    static final class S519 implements Shape {
        public int area() {
            return 967;
        }
    }

    static final class S520 implements Shape {
        public int area() {
            return 997;
        }
    }

    static final class S521 implements Shape {
        public int area() {
            return 20;
        }
    }

    static final class S522 implements Shape {
        public int area() {
            return 54;
        }

        public int twice() {
            return -522;
        }
    }

    static final class S523 implements Shape {
        public int area() {
            return 90;
        }
    }

    static final class S524 implements Shape {
        public int area() {
            return 128;
        }
    }

    static final class S525 implements Shape {
        public int area() {
            return 168;
        }
    }

    static final class S526 implements Shape {
        public int area() {
            return 210;
        }
    }

    static final class S527 implements Shape {
        public int area() {
            return 254;
        }
    }

    static final class S528 implements Shape {
        public int area() {
            return 300;
        }
    }

    static final class S529 implements Shape {
        public int area() {
            return 348;
        }
    }

    static final class S530 implements Shape {
        public int area() {
            return 398;
        }
    }

    static final class S531 implements Shape {
        public int area() {
            return 450;
        }

        public int twice() {
            return -531;
        }
    }

    static final class S532 implements Shape {
        public int area() {
            return 504;
        }
    }

    static final class S533 implements Shape {
        public int area() {
            return 560;
        }
    }

    static final class S534 implements Shape {
        public int area() {
            return 618;
        }
    }

    static final class S535 implements Shape {
        public int area() {
            return 678;
        }
    }

    static final class S536 implements Shape {
        public int area() {
            return 740;
        }
    }

    static final class S537 implements Shape {
        public int area() {
            return 804;
        }
    }

    static final class S538 implements Shape {
        public int area() {
            return 870;
        }
    }

    static final class S539 implements Shape {
        public int area() {
            return 938;
        }
    }

    static final class S540 implements Shape {
        public int area() {
            return 1008;
        }

        public int twice() {
            return -540;
        }
    }

    static final class S541 implements Shape {
        public int area() {
            return 71;
        }
    }

    static final class S542 implements Shape {
        public int area() {
            return 145;
        }
    }

    static final class S543 implements Shape {
        public int area() {
            return 221;
        }
    }

    static final class S544 implements Shape {
        public int area() {
            return 299;
        }
    }

    static final class S545 implements Shape {
        public int area() {
            return 379;
        }
    }

    static final class S546 implements Shape {
        public int area() {
            return 461;
        }
    }

    static final class S547 implements Shape {
        public int area() {
            return 545;
        }
    }

    static final class S548 implements Shape {
        public int area() {
            return 631;
        }
    }

    static final class S549 implements Shape {
        public int area() {
            return 719;
        }

        public int twice() {
            return -549;
        }
    }

    static final class S550 implements Shape {
        public int area() {
            return 809;
        }
    }

    static final class S551 implements Shape {
        public int area() {
            return 901;
        }
    }

    static final class S552 implements Shape {
        public int area() {
            return 995;
        }
    }

    static final class S553 implements Shape {
        public int area() {
            return 82;
        }
    }

    static final class S554 implements Shape {
        public int area() {
            return 180;
        }
    }

    static final class S555 implements Shape {
        public int area() {
            return 280;
        }
    }

    static final class S556 implements Shape {
        public int area() {
            return 382;
        }
    }

    static final class S557 implements Shape {
        public int area() {
            return 486;
        }
    }

    static final class S558 implements Shape {
        public int area() {
            return 592;
        }

        public int twice() {
            return -558;
        }
    }

    static final class S559 implements Shape {
        public int area() {
            return 700;
        }
    }

    static final class S560 implements Shape {
        public int area() {
            return 810;
        }
    }

    static final class S561 implements Shape {
        public int area() {
            return 922;
        }
    }

    static final class S562 implements Shape {
        public int area() {
            return 27;
        }
    }

    static final class S563 implements Shape {
        public int area() {
            return 143;
        }
    }

    static final class S564 implements Shape {
        public int area() {
            return 261;
        }
    }

    static final class S565 implements Shape {
        public int area() {
            return 381;
        }
    }

    static final class S566 implements Shape {
        public int area() {
            return 503;
        }
    }

    static final class S567 implements Shape {
        public int area() {
            return 627;
        }

        public int twice() {
            return -567;
        }
    }

    static final class S568 implements Shape {
        public int area() {
            return 753;
        }
    }

    static final class S569 implements Shape {
        public int area() {
            return 881;
        }
    }

    static final class S570 implements Shape {
        public int area() {
            return 2;
        }
    }

    static final class S571 implements Shape {
        public int area() {
            return 134;
        }
    }

    static final class S572 implements Shape {
        public int area() {
            return 268;
        }
    }

    static final class S573 implements Shape {
        public int area() {
            return 404;
        }
    }

    static final class S574 implements Shape {
        public int area() {
            return 542;
        }
    }

    static final class S575 implements Shape {
        public int area() {
            return 682;
        }
    }

    static final class S576 implements Shape {
        public int area() {
            return 824;
        }

        public int twice() {
            return -576;
        }
    }

    static final class S577 implements Shape {
        public int area() {
            return 968;
        }
    }

    static final class S578 implements Shape {
        public int area() {
            return 105;
        }
    }

    static final class S579 implements Shape {
        public int area() {
            return 253;
        }
    }

    static final class S580 implements Shape {
        public int area() {
            return 403;
        }
    }

    static final class S581 implements Shape {
        public int area() {
            return 555;
        }
    }

    static final class S582 implements Shape {
        public int area() {
            return 709;
        }
    }

    static final class S583 implements Shape {
        public int area() {
            return 865;
        }
    }

    static final class S584 implements Shape {
        public int area() {
            return 14;
        }
    }

    static final class S585 implements Shape {
        public int area() {
            return 174;
        }

        public int twice() {
            return -585;
        }
    }

    static final class S586 implements Shape {
        public int area() {
            return 336;
        }
    }

    static final class S587 implements Shape {
        public int area() {
            return 500;
        }
    }

    static final class S588 implements Shape {
        public int area() {
            return 666;
        }
    }

    static final class S589 implements Shape {
        public int area() {
            return 834;
        }
    }

    static final class S590 implements Shape {
        public int area() {
            return 1004;
        }
    }

    static final class S591 implements Shape {
        public int area() {
            return 167;
        }
    }

    static final class S592 implements Shape {
        public int area() {
            return 341;
        }
    }

    static final class S593 implements Shape {
        public int area() {
            return 517;
        }
    }

    static final class S594 implements Shape {
        public int area() {
            return 695;
        }

        public int twice() {
            return -594;
        }
    }

    static final class S595 implements Shape {
        public int area() {
            return 875;
        }
    }

    static final class S596 implements Shape {
        public int area() {
            return 48;
        }
    }

    static final class S597 implements Shape {
        public int area() {
            return 232;
        }
    }

    static final class S598 implements Shape {
        public int area() {
            return 418;
        }
    }

    static final class S599 implements Shape {
        public int area() {
            return 606;
        }
    }

    static final class S600 implements Shape {
        public int area() {
            return 796;
        }
    }

    static final class S601 implements Shape {
        public int area() {
            return 988;
        }
    }

    static final class S602 implements Shape {
        public int area() {
            return 173;
        }
    }

    static final class S603 implements Shape {
        public int area() {
            return 369;
        }

        public int twice() {
            return -603;
        }
    }

    static final class S604 implements Shape {
        public int area() {
            return 567;
        }
    }

    static final class S605 implements Shape {
        public int area() {
            return 767;
        }
    }

    static final class S606 implements Shape {
        public int area() {
            return 969;
        }
    }

    static final class S607 implements Shape {
        public int area() {
            return 164;
        }
    }

    static final class S608 implements Shape {
        public int area() {
            return 370;
        }
    }

    static final class S609 implements Shape {
        public int area() {
            return 578;
        }
    }

    static final class S610 implements Shape {
        public int area() {
            return 788;
        }
    }

    static final class S611 implements Shape {
        public int area() {
            return 1000;
        }
    }

    static final class S612 implements Shape {
        public int area() {
            return 205;
        }

        public int twice() {
            return -612;
        }
    }

    static final class S613 implements Shape {
        public int area() {
            return 421;
        }
    }

    static final class S614 implements Shape {
        public int area() {
            return 639;
        }
    }

    static final class S615 implements Shape {
        public int area() {
            return 859;
        }
    }

    static final class S616 implements Shape {
        public int area() {
            return 72;
        }
    }

    static final class S617 implements Shape {
        public int area() {
            return 296;
        }
    }

    static final class S618 implements Shape {
        public int area() {
            return 522;
        }
    }

    static final class S619 implements Shape {
        public int area() {
            return 750;
        }
    }

    static final class S620 implements Shape {
        public int area() {
            return 980;
        }
    }

    static final class S621 implements Shape {
        public int area() {
            return 203;
        }

        public int twice() {
            return -621;
        }
    }

    static final class S622 implements Shape {
        public int area() {
            return 437;
        }
    }

    static final class S623 implements Shape {
        public int area() {
            return 673;
        }
    }

    static final class S624 implements Shape {
        public int area() {
            return 911;
        }
    }

    static final class S625 implements Shape {
        public int area() {
            return 142;
        }
    }

    static final class S626 implements Shape {
        public int area() {
            return 384;
        }
    }

    static final class S627 implements Shape {
        public int area() {
            return 628;
        }
    }

    static final class S628 implements Shape {
        public int area() {
            return 874;
        }
    }

    static final class S629 implements Shape {
        public int area() {
            return 113;
        }
    }

    static final class S630 implements Shape {
        public int area() {
            return 363;
        }

        public int twice() {
            return -630;
        }
    }

    static final class S631 implements Shape {
        public int area() {
            return 615;
        }
    }

    static final class S632 implements Shape {
        public int area() {
            return 869;
        }
    }

    static final class S633 implements Shape {
        public int area() {
            return 116;
        }
    }

    static final class S634 implements Shape {
        public int area() {
            return 374;
        }
    }

    static final class S635 implements Shape {
        public int area() {
            return 634;
        }
    }

    static final class S636 implements Shape {
        public int area() {
            return 896;
        }
    }

    static final class S637 implements Shape {
        public int area() {
            return 151;
        }
    }

    static final class S638 implements Shape {
        public int area() {
            return 417;
        }
    }

    static final class S639 implements Shape {
        public int area() {
            return 685;
        }

        public int twice() {
            return -639;
        }
    }

    static final class S640 implements Shape {
        public int area() {
            return 955;
        }
    }

    static final class S641 implements Shape {
        public int area() {
            return 218;
        }
    }

    static final class S642 implements Shape {
        public int area() {
            return 492;
        }
    }

    static final class S643 implements Shape {
        public int area() {
            return 768;
        }
    }

    static final class S644 implements Shape {
        public int area() {
            return 37;
        }
    }

    static final class S645 implements Shape {
        public int area() {
            return 317;
        }
    }

    static final class S646 implements Shape {
        public int area() {
            return 599;
        }
    }

    static final class S647 implements Shape {
        public int area() {
            return 883;
        }
    }

    static final class S648 implements Shape {
        public int area() {
            return 160;
        }

        public int twice() {
            return -648;
        }
    }

    static final class S649 implements Shape {
        public int area() {
            return 448;
        }
    }

    static final class S650 implements Shape {
        public int area() {
            return 738;
        }
    }

    static final class S651 implements Shape {
        public int area() {
            return 21;
        }
    }

    static final class S652 implements Shape {
        public int area() {
            return 315;
        }
    }

    static final class S653 implements Shape {
        public int area() {
            return 611;
        }
    }

    static final class S654 implements Shape {
        public int area() {
            return 909;
        }
    }

    static final class S655 implements Shape {
        public int area() {
            return 200;
        }
    }

    static final class S656 implements Shape {
        public int area() {
            return 502;
        }
    }

    static final class S657 implements Shape {
        public int area() {
            return 806;
        }

        public int twice() {
            return -657;
        }
    }

    static final class S658 implements Shape {
        public int area() {
            return 103;
        }
    }

    static final class S659 implements Shape {
        public int area() {
            return 411;
        }
    }

    static final class S660 implements Shape {
        public int area() {
            return 721;
        }
    }

    static final class S661 implements Shape {
        public int area() {
            return 24;
        }
    }

    static final class S662 implements Shape {
        public int area() {
            return 338;
        }
    }

    static final class S663 implements Shape {
        public int area() {
            return 654;
        }
    }

    static final class S664 implements Shape {
        public int area() {
            return 972;
        }
    }

    static final class S665 implements Shape {
        public int area() {
            return 283;
        }
    }

    static final class S666 implements Shape {
        public int area() {
            return 605;
        }

        public int twice() {
            return -666;
        }
    }

    static final class S667 implements Shape {
        public int area() {
            return 929;
        }
    }

    static final class S668 implements Shape {
        public int area() {
            return 246;
        }
    }

    static final class S669 implements Shape {
        public int area() {
            return 574;
        }
    }

    static final class S670 implements Shape {
        public int area() {
            return 904;
        }
    }

    static final class S671 implements Shape {
        public int area() {
            return 227;
        }
    }

    static final class S672 implements Shape {
        public int area() {
            return 561;
        }
    }

    static final class S673 implements Shape {
        public int area() {
            return 897;
        }
    }

    static final class S674 implements Shape {
        public int area() {
            return 226;
        }
    }

    static final class S675 implements Shape {
        public int area() {
            return 566;
        }

        public int twice() {
            return -675;
        }
    }

    static final class S676 implements Shape {
        public int area() {
            return 908;
        }
    }

    static final class S677 implements Shape {
        public int area() {
            return 243;
        }
    }

    static final class S678 implements Shape {
        public int area() {
            return 589;
        }
    }

    static final class S679 implements Shape {
        public int area() {
            return 937;
        }
    }

    static final class S680 implements Shape {
        public int area() {
            return 278;
        }
    }

    static final class S681 implements Shape {
        public int area() {
            return 630;
        }
    }

    static final class S682 implements Shape {
        public int area() {
            return 984;
        }
    }

    static final class S683 implements Shape {
        public int area() {
            return 331;
        }
    }

    static final class S684 implements Shape {
        public int area() {
            return 689;
        }

        public int twice() {
            return -684;
        }
    }

    static final class S685 implements Shape {
        public int area() {
            return 40;
        }
    }

    static final class S686 implements Shape {
        public int area() {
            return 402;
        }
    }

    static final class S687 implements Shape {
        public int area() {
            return 766;
        }
    }

    static final class S688 implements Shape {
        public int area() {
            return 123;
        }
    }

    static final class S689 implements Shape {
        public int area() {
            return 491;
        }
    }

    static final class S690 implements Shape {
        public int area() {
            return 861;
        }
    }

    static final class S691 implements Shape {
        public int area() {
            return 224;
        }
    }

    static final class S692 implements Shape {
        public int area() {
            return 598;
        }
    }

    static final class S693 implements Shape {
        public int area() {
            return 974;
        }

        public int twice() {
            return -693;
        }
    }

    static final class S694 implements Shape {
        public int area() {
            return 343;
        }
    }

    static final class S695 implements Shape {
        public int area() {
            return 723;
        }
    }

    static final class S696 implements Shape {
        public int area() {
            return 96;
        }
    }

    static final class S697 implements Shape {
        public int area() {
            return 480;
        }
    }

    static final class S698 implements Shape {
        public int area() {
            return 866;
        }
    }

    static final class S699 implements Shape {
        public int area() {
            return 245;
        }
    }

    static final class S700 implements Shape {
        public int area() {
            return 635;
        }
    }

    static final class S701 implements Shape {
        public int area() {
            return 18;
        }
    }

    static final class S702 implements Shape {
        public int area() {
            return 412;
        }

        public int twice() {
            return -702;
        }
    }

    static final class S703 implements Shape {
        public int area() {
            return 808;
        }
    }

    static final class S704 implements Shape {
        public int area() {
            return 197;
        }
    }

    static final class S705 implements Shape {
        public int area() {
            return 597;
        }
    }

    static final class S706 implements Shape {
        public int area() {
            return 999;
        }
    }

    static final class S707 implements Shape {
        public int area() {
            return 394;
        }
    }

    static final class S708 implements Shape {
        public int area() {
            return 800;
        }
    }

    static final class S709 implements Shape {
        public int area() {
            return 199;
        }
    }

    static final class S710 implements Shape {
        public int area() {
            return 609;
        }
    }

    static final class S711 implements Shape {
        public int area() {
            return 12;
        }

        public int twice() {
            return -711;
        }
    }

    static final class S712 implements Shape {
        public int area() {
            return 426;
        }
    }

    static final class S713 implements Shape {
        public int area() {
            return 842;
        }
    }

    static final class S714 implements Shape {
        public int area() {
            return 251;
        }
    }

    static final class S715 implements Shape {
        public int area() {
            return 671;
        }
    }

    static final class S716 implements Shape {
        public int area() {
            return 84;
        }
    }

    static final class S717 implements Shape {
        public int area() {
            return 508;
        }
    }

    static final class S718 implements Shape {
        public int area() {
            return 934;
        }
    }

    static final class S719 implements Shape {
        public int area() {
            return 353;
        }
    }

    static final class S720 implements Shape {
        public int area() {
            return 783;
        }

        public int twice() {
            return -720;
        }
    }

    static final class S721 implements Shape {
        public int area() {
            return 206;
        }
    }

    static final class S722 implements Shape {
        public int area() {
            return 640;
        }
    }

    static final class S723 implements Shape {
        public int area() {
            return 67;
        }
    }

    static final class S724 implements Shape {
        public int area() {
            return 505;
        }
    }

    static final class S725 implements Shape {
        public int area() {
            return 945;
        }
    }

    static final class S726 implements Shape {
        public int area() {
            return 378;
        }
    }

    static final class S727 implements Shape {
        public int area() {
            return 822;
        }
    }

    static final class S728 implements Shape {
        public int area() {
            return 259;
        }
    }

    static final class S729 implements Shape {
        public int area() {
            return 707;
        }

        public int twice() {
            return -729;
        }
    }

    static final class S730 implements Shape {
        public int area() {
            return 148;
        }
    }

    static final class S731 implements Shape {
        public int area() {
            return 600;
        }
    }

    static final class S732 implements Shape {
        public int area() {
            return 45;
        }
    }

    static final class S733 implements Shape {
        public int area() {
            return 501;
        }
    }

    static final class S734 implements Shape {
        public int area() {
            return 959;
        }
    }

    static final class S735 implements Shape {
        public int area() {
            return 410;
        }
    }

    static final class S736 implements Shape {
        public int area() {
            return 872;
        }
    }

    static final class S737 implements Shape {
        public int area() {
            return 327;
        }
    }

    static final class S738 implements Shape {
        public int area() {
            return 793;
        }

        public int twice() {
            return -738;
        }
    }

    static final class S739 implements Shape {
        public int area() {
            return 252;
        }
    }

    static final class S740 implements Shape {
        public int area() {
            return 722;
        }
    }

    static final class S741 implements Shape {
        public int area() {
            return 185;
        }
    }

    static final class S742 implements Shape {
        public int area() {
            return 659;
        }
    }

    static final class S743 implements Shape {
        public int area() {
            return 126;
        }
    }

    static final class S744 implements Shape {
        public int area() {
            return 604;
        }
    }

    static final class S745 implements Shape {
        public int area() {
            return 75;
        }
    }

    static final class S746 implements Shape {
        public int area() {
            return 557;
        }
    }

    static final class S747 implements Shape {
        public int area() {
            return 32;
        }

        public int twice() {
            return -747;
        }
    }

    static final class S748 implements Shape {
        public int area() {
            return 518;
        }
    }

    static final class S749 implements Shape {
        public int area() {
            return 1006;
        }
    }

    static final class S750 implements Shape {
        public int area() {
            return 487;
        }
    }

    static final class S751 implements Shape {
        public int area() {
            return 979;
        }
    }

    static final class S752 implements Shape {
        public int area() {
            return 464;
        }
    }

    static final class S753 implements Shape {
        public int area() {
            return 960;
        }
    }

    static final class S754 implements Shape {
        public int area() {
            return 449;
        }
    }

    static final class S755 implements Shape {
        public int area() {
            return 949;
        }
    }

    static final class S756 implements Shape {
        public int area() {
            return 442;
        }

        public int twice() {
            return -756;
        }
    }

    static final class S757 implements Shape {
        public int area() {
            return 946;
        }
    }

    static final class S758 implements Shape {
        public int area() {
            return 443;
        }
    }

    static final class S759 implements Shape {
        public int area() {
            return 951;
        }
    }

    static final class S760 implements Shape {
        public int area() {
            return 452;
        }
    }

    static final class S761 implements Shape {
        public int area() {
            return 964;
        }
    }

    static final class S762 implements Shape {
        public int area() {
            return 469;
        }
    }

    static final class S763 implements Shape {
        public int area() {
            return 985;
        }
    }

    static final class S764 implements Shape {
        public int area() {
            return 494;
        }
    }

    static final class S765 implements Shape {
        public int area() {
            return 5;
        }

        public int twice() {
            return -765;
        }
    }

    static final class S766 implements Shape {
        public int area() {
            return 527;
        }
    }

    static final class S767 implements Shape {
        public int area() {
            return 42;
        }
    }

    static final class S768 implements Shape {
        public int area() {
            return 568;
        }
    }

    static final class S769 implements Shape {
        public int area() {
            return 87;
        }
    }

    static final class S770 implements Shape {
        public int area() {
            return 617;
        }
    }

    static final class S771 implements Shape {
        public int area() {
            return 140;
        }
    }

    static final class S772 implements Shape {
        public int area() {
            return 674;
        }
    }

    static final class S773 implements Shape {
        public int area() {
            return 201;
        }
    }

    static final class S774 implements Shape {
        public int area() {
            return 739;
        }

        public int twice() {
            return -774;
        }
    }

    static final class S775 implements Shape {
        public int area() {
            return 270;
        }
    }

    static final class S776 implements Shape {
        public int area() {
            return 812;
        }
    }

    static final class S777 implements Shape {
        public int area() {
            return 347;
        }
    }

    static final class S778 implements Shape {
        public int area() {
            return 893;
        }
    }

    static final class S779 implements Shape {
        public int area() {
            return 432;
        }
    }

    static final class S780 implements Shape {
        public int area() {
            return 982;
        }
    }

    static final class S781 implements Shape {
        public int area() {
            return 525;
        }
    }

    static final class S782 implements Shape {
        public int area() {
            return 70;
        }
    }

    static final class S783 implements Shape {
        public int area() {
            return 626;
        }

        public int twice() {
            return -783;
        }
    }

    static final class S784 implements Shape {
        public int area() {
            return 175;
        }
    }

    static final class S785 implements Shape {
        public int area() {
            return 735;
        }
    }

    static final class S786 implements Shape {
        public int area() {
            return 288;
        }
    }

    static final class S787 implements Shape {
        public int area() {
            return 852;
        }
    }

    static final class S788 implements Shape {
        public int area() {
            return 409;
        }
    }

    static final class S789 implements Shape {
        public int area() {
            return 977;
        }
    }

    static final class S790 implements Shape {
        public int area() {
            return 538;
        }
    }

    static final class S791 implements Shape {
        public int area() {
            return 101;
        }
    }

    static final class S792 implements Shape {
        public int area() {
            return 675;
        }

        public int twice() {
            return -792;
        }
    }

    static final class S793 implements Shape {
        public int area() {
            return 242;
        }
    }

    static final class S794 implements Shape {
        public int area() {
            return 820;
        }
    }

    static final class S795 implements Shape {
        public int area() {
            return 391;
        }
    }

    static final class S796 implements Shape {
        public int area() {
            return 973;
        }
    }

    static final class S797 implements Shape {
        public int area() {
            return 548;
        }
    }

    static final class S798 implements Shape {
        public int area() {
            return 125;
        }
    }

    static final class S799 implements Shape {
        public int area() {
            return 713;
        }
    }

    static final class S800 implements Shape {
        public int area() {
            return 294;
        }
    }

    static final class S801 implements Shape {
        public int area() {
            return 886;
        }

        public int twice() {
            return -801;
        }
    }

    static final class S802 implements Shape {
        public int area() {
            return 471;
        }
    }

    static final class S803 implements Shape {
        public int area() {
            return 58;
        }
    }

    static final class S804 implements Shape {
        public int area() {
            return 656;
        }
    }

    static final class S805 implements Shape {
        public int area() {
            return 247;
        }
    }

    static final class S806 implements Shape {
        public int area() {
            return 849;
        }
    }

    static final class S807 implements Shape {
        public int area() {
            return 444;
        }
    }

    static final class S808 implements Shape {
        public int area() {
            return 41;
        }
    }

    static final class S809 implements Shape {
        public int area() {
            return 649;
        }
    }

    static final class S810 implements Shape {
        public int area() {
            return 250;
        }

        public int twice() {
            return -810;
        }
    }

    static final class S811 implements Shape {
        public int area() {
            return 862;
        }
    }

    static final class S812 implements Shape {
        public int area() {
            return 467;
        }
    }

    static final class S813 implements Shape {
        public int area() {
            return 74;
        }
    }

    static final class S814 implements Shape {
        public int area() {
            return 692;
        }
    }

    static final class S815 implements Shape {
        public int area() {
            return 303;
        }
    }

    static final class S816 implements Shape {
        public int area() {
            return 925;
        }
    }

    static final class S817 implements Shape {
        public int area() {
            return 540;
        }
    }

    static final class S818 implements Shape {
        public int area() {
            return 157;
        }
    }

    static final class S819 implements Shape {
        public int area() {
            return 785;
        }

        public int twice() {
            return -819;
        }
    }

    static final class S820 implements Shape {
        public int area() {
            return 406;
        }
    }

    static final class S821 implements Shape {
        public int area() {
            return 29;
        }
    }

    static final class S822 implements Shape {
        public int area() {
            return 663;
        }
    }

    static final class S823 implements Shape {
        public int area() {
            return 290;
        }
    }

    static final class S824 implements Shape {
        public int area() {
            return 928;
        }
    }

    static final class S825 implements Shape {
        public int area() {
            return 559;
        }
    }

    static final class S826 implements Shape {
        public int area() {
            return 192;
        }
    }

    static final class S827 implements Shape {
        public int area() {
            return 836;
        }
    }

    static final class S828 implements Shape {
        public int area() {
            return 473;
        }

        public int twice() {
            return -828;
        }
    }

    static final class S829 implements Shape {
        public int area() {
            return 112;
        }
    }

    static final class S830 implements Shape {
        public int area() {
            return 762;
        }
    }

    static final class S831 implements Shape {
        public int area() {
            return 405;
        }
    }

    static final class S832 implements Shape {
        public int area() {
            return 50;
        }
    }

    static final class S833 implements Shape {
        public int area() {
            return 706;
        }
    }

    static final class S834 implements Shape {
        public int area() {
            return 355;
        }
    }

    static final class S835 implements Shape {
        public int area() {
            return 6;
        }
    }

    static final class S836 implements Shape {
        public int area() {
            return 668;
        }
    }

    static final class S837 implements Shape {
        public int area() {
            return 323;
        }

        public int twice() {
            return -837;
        }
    }

    static final class S838 implements Shape {
        public int area() {
            return 989;
        }
    }

    static final class S839 implements Shape {
        public int area() {
            return 648;
        }
    }

    static final class S840 implements Shape {
        public int area() {
            return 309;
        }
    }

    static final class S841 implements Shape {
        public int area() {
            return 981;
        }
    }

    static final class S842 implements Shape {
        public int area() {
            return 646;
        }
    }

    static final class S843 implements Shape {
        public int area() {
            return 313;
        }
    }

    static final class S844 implements Shape {
        public int area() {
            return 991;
        }
    }

    static final class S845 implements Shape {
        public int area() {
            return 662;
        }
    }

    static final class S846 implements Shape {
        public int area() {
            return 335;
        }

        public int twice() {
            return -846;
        }
    }

    static final class S847 implements Shape {
        public int area() {
            return 10;
        }
    }

    static final class S848 implements Shape {
        public int area() {
            return 696;
        }
    }

    static final class S849 implements Shape {
        public int area() {
            return 375;
        }
    }

    static final class S850 implements Shape {
        public int area() {
            return 56;
        }
    }

    static final class S851 implements Shape {
        public int area() {
            return 748;
        }
    }

    static final class S852 implements Shape {
        public int area() {
            return 433;
        }
    }

    static final class S853 implements Shape {
        public int area() {
            return 120;
        }
    }

    static final class S854 implements Shape {
        public int area() {
            return 818;
        }
    }

    static final class S855 implements Shape {
        public int area() {
            return 509;
        }

        public int twice() {
            return -855;
        }
    }

    static final class S856 implements Shape {
        public int area() {
            return 202;
        }
    }

    static final class S857 implements Shape {
        public int area() {
            return 906;
        }
    }

    static final class S858 implements Shape {
        public int area() {
            return 603;
        }
    }

    static final class S859 implements Shape {
        public int area() {
            return 302;
        }
    }

    static final class S860 implements Shape {
        public int area() {
            return 3;
        }
    }

    static final class S861 implements Shape {
        public int area() {
            return 715;
        }
    }

    static final class S862 implements Shape {
        public int area() {
            return 420;
        }
    }

    static final class S863 implements Shape {
        public int area() {
            return 127;
        }
    }

    static final class S864 implements Shape {
        public int area() {
            return 845;
        }

        public int twice() {
            return -864;
        }
    }

    static final class S865 implements Shape {
        public int area() {
            return 556;
        }
    }

    static final class S866 implements Shape {
        public int area() {
            return 269;
        }
    }

    static final class S867 implements Shape {
        public int area() {
            return 993;
        }
    }

    static final class S868 implements Shape {
        public int area() {
            return 710;
        }
    }

    static final class S869 implements Shape {
        public int area() {
            return 429;
        }
    }

    static final class S870 implements Shape {
        public int area() {
            return 150;
        }
    }

    static final class S871 implements Shape {
        public int area() {
            return 882;
        }
    }

    static final class S872 implements Shape {
        public int area() {
            return 607;
        }
    }

    static final class S873 implements Shape {
        public int area() {
            return 334;
        }

        public int twice() {
            return -873;
        }
    }

    static final class S874 implements Shape {
        public int area() {
            return 63;
        }
    }

    static final class S875 implements Shape {
        public int area() {
            return 803;
        }
    }

    static final class S876 implements Shape {
        public int area() {
            return 536;
        }
    }

    static final class S877 implements Shape {
        public int area() {
            return 271;
        }
    }

    static final class S878 implements Shape {
        public int area() {
            return 8;
        }
    }

    static final class S879 implements Shape {
        public int area() {
            return 756;
        }
    }

    static final class S880 implements Shape {
        public int area() {
            return 497;
        }
    }

    static final class S881 implements Shape {
        public int area() {
            return 240;
        }
    }

    static final class S882 implements Shape {
        public int area() {
            return 994;
        }

        public int twice() {
            return -882;
        }
    }

    static final class S883 implements Shape {
        public int area() {
            return 741;
        }
    }

    static final class S884 implements Shape {
        public int area() {
            return 490;
        }
    }

    static final class S885 implements Shape {
        public int area() {
            return 241;
        }
    }

    static final class S886 implements Shape {
        public int area() {
            return 1003;
        }
    }

    static final class S887 implements Shape {
        public int area() {
            return 758;
        }
    }

    static final class S888 implements Shape {
        public int area() {
            return 515;
        }
    }

    static final class S889 implements Shape {
        public int area() {
            return 274;
        }
    }

    static final class S890 implements Shape {
        public int area() {
            return 35;
        }
    }

    static final class S891 implements Shape {
        public int area() {
            return 807;
        }

        public int twice() {
            return -891;
        }
    }

    static final class S892 implements Shape {
        public int area() {
            return 572;
        }
    }

    static final class S893 implements Shape {
        public int area() {
            return 339;
        }
    }

    static final class S894 implements Shape {
        public int area() {
            return 108;
        }
    }

    static final class S895 implements Shape {
        public int area() {
            return 888;
        }
    }

    static final class S896 implements Shape {
        public int area() {
            return 661;
        }
    }

    static final class S897 implements Shape {
        public int area() {
            return 436;
        }
    }

    static final class S898 implements Shape {
        public int area() {
            return 213;
        }
    }

    static final class S899 implements Shape {
        public int area() {
            return 1001;
        }
    }

    static final class S900 implements Shape {
        public int area() {
            return 782;
        }

        public int twice() {
            return -900;
        }
    }

    static final class S901 implements Shape {
        public int area() {
            return 565;
        }
    }

    static final class S902 implements Shape {
        public int area() {
            return 350;
        }
    }

    static final class S903 implements Shape {
        public int area() {
            return 137;
        }
    }

    static final class S904 implements Shape {
        public int area() {
            return 935;
        }
    }

    static final class S905 implements Shape {
        public int area() {
            return 726;
        }
    }

    static final class S906 implements Shape {
        public int area() {
            return 519;
        }
    }

    static final class S907 implements Shape {
        public int area() {
            return 314;
        }
    }

    static final class S908 implements Shape {
        public int area() {
            return 111;
        }
    }

    static final class S909 implements Shape {
        public int area() {
            return 919;
        }

        public int twice() {
            return -909;
        }
    }

    static final class S910 implements Shape {
        public int area() {
            return 720;
        }
    }

    static final class S911 implements Shape {
        public int area() {
            return 523;
        }
    }

    static final class S912 implements Shape {
        public int area() {
            return 328;
        }
    }

    static final class S913 implements Shape {
        public int area() {
            return 135;
        }
    }

    static final class S914 implements Shape {
        public int area() {
            return 953;
        }
    }

    static final class S915 implements Shape {
        public int area() {
            return 764;
        }
    }

    static final class S916 implements Shape {
        public int area() {
            return 577;
        }
    }

    static final class S917 implements Shape {
        public int area() {
            return 392;
        }
    }

    static final class S918 implements Shape {
        public int area() {
            return 209;
        }

        public int twice() {
            return -918;
        }
    }

    static final class S919 implements Shape {
        public int area() {
            return 28;
        }
    }

    static final class S920 implements Shape {
        public int area() {
            return 858;
        }
    }

    static final class S921 implements Shape {
        public int area() {
            return 681;
        }
    }

    static final class S922 implements Shape {
        public int area() {
            return 506;
        }
    }

    static final class S923 implements Shape {
        public int area() {
            return 333;
        }
    }

    static final class S924 implements Shape {
        public int area() {
            return 162;
        }
    }

    static final class S925 implements Shape {
        public int area() {
            return 1002;
        }
    }

    static final class S926 implements Shape {
        public int area() {
            return 835;
        }
    }

    static final class S927 implements Shape {
        public int area() {
            return 670;
        }

        public int twice() {
            return -927;
        }
    }

    static final class S928 implements Shape {
        public int area() {
            return 507;
        }
    }

    static final class S929 implements Shape {
        public int area() {
            return 346;
        }
    }

    static final class S930 implements Shape {
        public int area() {
            return 187;
        }
    }

    static final class S931 implements Shape {
        public int area() {
            return 30;
        }
    }

    static final class S932 implements Shape {
        public int area() {
            return 884;
        }
    }

    static final class S933 implements Shape {
        public int area() {
            return 731;
        }
    }

    static final class S934 implements Shape {
        public int area() {
            return 580;
        }
    }

    static final class S935 implements Shape {
        public int area() {
            return 431;
        }
    }

    static final class S936 implements Shape {
        public int area() {
            return 284;
        }

        public int twice() {
            return -936;
        }
    }

    static final class S937 implements Shape {
        public int area() {
            return 139;
        }
    }

    static final class S938 implements Shape {
        public int area() {
            return 1005;
        }
    }

    static final class S939 implements Shape {
        public int area() {
            return 864;
        }
    }

    static final class S940 implements Shape {
        public int area() {
            return 725;
        }
    }

    static final class S941 implements Shape {
        public int area() {
            return 588;
        }
    }

    static final class S942 implements Shape {
        public int area() {
            return 453;
        }
    }

    static final class S943 implements Shape {
        public int area() {
            return 320;
        }
    }

    static final class S944 implements Shape {
        public int area() {
            return 189;
        }
    }

    static final class S945 implements Shape {
        public int area() {
            return 60;
        }

        public int twice() {
            return -945;
        }
    }

    static final class S946 implements Shape {
        public int area() {
            return 942;
        }
    }

    static final class S947 implements Shape {
        public int area() {
            return 817;
        }
    }

    static final class S948 implements Shape {
        public int area() {
            return 694;
        }
    }

    static final class S949 implements Shape {
        public int area() {
            return 573;
        }
    }

    static final class S950 implements Shape {
        public int area() {
            return 454;
        }
    }

    static final class S951 implements Shape {
        public int area() {
            return 337;
        }
    }

    static final class S952 implements Shape {
        public int area() {
            return 222;
        }
    }

    static final class S953 implements Shape {
        public int area() {
            return 109;
        }
    }

    static final class S954 implements Shape {
        public int area() {
            return 1007;
        }

        public int twice() {
            return -954;
        }
    }

    static final class S955 implements Shape {
        public int area() {
            return 898;
        }
    }

    static final class S956 implements Shape {
        public int area() {
            return 791;
        }
    }

    static final class S957 implements Shape {
        public int area() {
            return 686;
        }
    }

    static final class S958 implements Shape {
        public int area() {
            return 583;
        }
    }

    static final class S959 implements Shape {
        public int area() {
            return 482;
        }
    }

    static final class S960 implements Shape {
        public int area() {
            return 383;
        }
    }

    static final class S961 implements Shape {
        public int area() {
            return 286;
        }
    }

    static final class S962 implements Shape {
        public int area() {
            return 191;
        }
    }

    static final class S963 implements Shape {
        public int area() {
            return 98;
        }

        public int twice() {
            return -963;
        }
    }

    static final class S964 implements Shape {
        public int area() {
            return 7;
        }
    }

    static final class S965 implements Shape {
        public int area() {
            return 927;
        }
    }

    static final class S966 implements Shape {
        public int area() {
            return 840;
        }
    }

    static final class S967 implements Shape {
        public int area() {
            return 755;
        }
    }

    static final class S968 implements Shape {
        public int area() {
            return 672;
        }
    }

    static final class S969 implements Shape {
        public int area() {
            return 591;
        }
    }

    static final class S970 implements Shape {
        public int area() {
            return 512;
        }
    }

    static final class S971 implements Shape {
        public int area() {
            return 435;
        }
    }

    static final class S972 implements Shape {
        public int area() {
            return 360;
        }

        public int twice() {
            return -972;
        }
    }

    static final class S973 implements Shape {
        public int area() {
            return 287;
        }
    }

    static final class S974 implements Shape {
        public int area() {
            return 216;
        }
    }

    static final class S975 implements Shape {
        public int area() {
            return 147;
        }
    }

    static final class S976 implements Shape {
        public int area() {
            return 80;
        }
    }

    static final class S977 implements Shape {
        public int area() {
            return 15;
        }
    }

    static final class S978 implements Shape {
        public int area() {
            return 961;
        }
    }

    static final class S979 implements Shape {
        public int area() {
            return 900;
        }
    }

    static final class S980 implements Shape {
        public int area() {
            return 841;
        }
    }

    static final class S981 implements Shape {
        public int area() {
            return 784;
        }

        public int twice() {
            return -981;
        }
    }

    static final class S982 implements Shape {
        public int area() {
            return 729;
        }
    }

    static final class S983 implements Shape {
        public int area() {
            return 676;
        }
    }

    static final class S984 implements Shape {
        public int area() {
            return 625;
        }
    }

    static final class S985 implements Shape {
        public int area() {
            return 576;
        }
    }

    static final class S986 implements Shape {
        public int area() {
            return 529;
        }
    }

    static final class S987 implements Shape {
        public int area() {
            return 484;
        }
    }

    static final class S988 implements Shape {
        public int area() {
            return 441;
        }
    }

    static final class S989 implements Shape {
        public int area() {
            return 400;
        }
    }

    static final class S990 implements Shape {
        public int area() {
            return 361;
        }

        public int twice() {
            return -990;
        }
    }

    static final class S991 implements Shape {
        public int area() {
            return 324;
        }
    }

    static final class S992 implements Shape {
        public int area() {
            return 289;
        }
    }

    static final class S993 implements Shape {
        public int area() {
            return 256;
        }
    }

    static final class S994 implements Shape {
        public int area() {
            return 225;
        }
    }

    static final class S995 implements Shape {
        public int area() {
            return 196;
        }
    }

    static final class S996 implements Shape {
        public int area() {
            return 169;
        }
    }

    static final class S997 implements Shape {
        public int area() {
            return 144;
        }
    }

    static final class S998 implements Shape {
        public int area() {
            return 121;
        }
    }

    static final class S999 implements Shape {
        public int area() {
            return 100;
        }

        public int twice() {
            return -999;
        }
    }

    static void shapes(Shape[] all) {
        shapes0(all);
        shapes1(all);
    }

    static void shapes0(Shape[] all) {
        all[0] = new S0();
        all[1] = new S1();
        all[2] = new S2();
        all[3] = new S3();
        all[4] = new S4();
        all[5] = new S5();
        all[6] = new S6();
        all[7] = new S7();
        all[8] = new S8();
        all[9] = new S9();
        all[10] = new S10();
        all[11] = new S11();
        all[12] = new S12();
        all[13] = new S13();
        all[14] = new S14();
        all[15] = new S15();
        all[16] = new S16();
        all[17] = new S17();
        all[18] = new S18();
        all[19] = new S19();
        all[20] = new S20();
        all[21] = new S21();
        all[22] = new S22();
        all[23] = new S23();
        all[24] = new S24();
        all[25] = new S25();
        all[26] = new S26();
        all[27] = new S27();
        all[28] = new S28();
        all[29] = new S29();
        all[30] = new S30();
        all[31] = new S31();
        all[32] = new S32();
        all[33] = new S33();
        all[34] = new S34();
        all[35] = new S35();
        all[36] = new S36();
        all[37] = new S37();
        all[38] = new S38();
        all[39] = new S39();
        all[40] = new S40();
        all[41] = new S41();
        all[42] = new S42();
        all[43] = new S43();
        all[44] = new S44();
        all[45] = new S45();
        all[46] = new S46();
        all[47] = new S47();
        all[48] = new S48();
        all[49] = new S49();
        all[50] = new S50();
        all[51] = new S51();
        all[52] = new S52();
        all[53] = new S53();
        all[54] = new S54();
        all[55] = new S55();
        all[56] = new S56();
        all[57] = new S57();
        all[58] = new S58();
        all[59] = new S59();
        all[60] = new S60();
        all[61] = new S61();
        all[62] = new S62();
        all[63] = new S63();
        all[64] = new S64();
        all[65] = new S65();
        all[66] = new S66();
        all[67] = new S67();
        all[68] = new S68();
        all[69] = new S69();
        all[70] = new S70();
        all[71] = new S71();
        all[72] = new S72();
        all[73] = new S73();
        all[74] = new S74();
        all[75] = new S75();
        all[76] = new S76();
        all[77] = new S77();
        all[78] = new S78();
        all[79] = new S79();
        all[80] = new S80();
        all[81] = new S81();
        all[82] = new S82();
        all[83] = new S83();
        all[84] = new S84();
        all[85] = new S85();
        all[86] = new S86();
        all[87] = new S87();
        all[88] = new S88();
        all[89] = new S89();
        all[90] = new S90();
        all[91] = new S91();
        all[92] = new S92();
        all[93] = new S93();
        all[94] = new S94();
        all[95] = new S95();
        all[96] = new S96();
        all[97] = new S97();
        all[98] = new S98();
        all[99] = new S99();
        all[100] = new S100();
        all[101] = new S101();
        all[102] = new S102();
        all[103] = new S103();
        all[104] = new S104();
        all[105] = new S105();
        all[106] = new S106();
        all[107] = new S107();
        all[108] = new S108();
        all[109] = new S109();
        all[110] = new S110();
        all[111] = new S111();
        all[112] = new S112();
        all[113] = new S113();
        all[114] = new S114();
        all[115] = new S115();
        all[116] = new S116();
        all[117] = new S117();
        all[118] = new S118();
        all[119] = new S119();
        all[120] = new S120();
        all[121] = new S121();
        all[122] = new S122();
        all[123] = new S123();
        all[124] = new S124();
        all[125] = new S125();
        all[126] = new S126();
        all[127] = new S127();
        all[128] = new S128();
        all[129] = new S129();
        all[130] = new S130();
        all[131] = new S131();
        all[132] = new S132();
        all[133] = new S133();
        all[134] = new S134();
        all[135] = new S135();
        all[136] = new S136();
        all[137] = new S137();
        all[138] = new S138();
        all[139] = new S139();
        all[140] = new S140();
        all[141] = new S141();
        all[142] = new S142();
        all[143] = new S143();
        all[144] = new S144();
        all[145] = new S145();
        all[146] = new S146();
        all[147] = new S147();
        all[148] = new S148();
        all[149] = new S149();
        all[150] = new S150();
        all[151] = new S151();
        all[152] = new S152();
        all[153] = new S153();
        all[154] = new S154();
        all[155] = new S155();
        all[156] = new S156();
        all[157] = new S157();
        all[158] = new S158();
        all[159] = new S159();
        all[160] = new S160();
        all[161] = new S161();
        all[162] = new S162();
        all[163] = new S163();
        all[164] = new S164();
        all[165] = new S165();
        all[166] = new S166();
        all[167] = new S167();
        all[168] = new S168();
        all[169] = new S169();
        all[170] = new S170();
        all[171] = new S171();
        all[172] = new S172();
        all[173] = new S173();
        all[174] = new S174();
        all[175] = new S175();
        all[176] = new S176();
        all[177] = new S177();
        all[178] = new S178();
        all[179] = new S179();
        all[180] = new S180();
        all[181] = new S181();
        all[182] = new S182();
        all[183] = new S183();
        all[184] = new S184();
        all[185] = new S185();
        all[186] = new S186();
        all[187] = new S187();
        all[188] = new S188();
        all[189] = new S189();
        all[190] = new S190();
        all[191] = new S191();
        all[192] = new S192();
        all[193] = new S193();
        all[194] = new S194();
        all[195] = new S195();
        all[196] = new S196();
        all[197] = new S197();
        all[198] = new S198();
        all[199] = new S199();
        all[200] = new S200();
        all[201] = new S201();
        all[202] = new S202();
        all[203] = new S203();
        all[204] = new S204();
        all[205] = new S205();
        all[206] = new S206();
        all[207] = new S207();
        all[208] = new S208();
        all[209] = new S209();
        all[210] = new S210();
        all[211] = new S211();
        all[212] = new S212();
        all[213] = new S213();
        all[214] = new S214();
        all[215] = new S215();
        all[216] = new S216();
        all[217] = new S217();
        all[218] = new S218();
        all[219] = new S219();
        all[220] = new S220();
        all[221] = new S221();
        all[222] = new S222();
        all[223] = new S223();
        all[224] = new S224();
        all[225] = new S225();
        all[226] = new S226();
        all[227] = new S227();
        all[228] = new S228();
        all[229] = new S229();
        all[230] = new S230();
        all[231] = new S231();
        all[232] = new S232();
        all[233] = new S233();
        all[234] = new S234();
        all[235] = new S235();
        all[236] = new S236();
        all[237] = new S237();
        all[238] = new S238();
        all[239] = new S239();
        all[240] = new S240();
        all[241] = new S241();
        all[242] = new S242();
        all[243] = new S243();
        all[244] = new S244();
        all[245] = new S245();
        all[246] = new S246();
        all[247] = new S247();
        all[248] = new S248();
        all[249] = new S249();
        all[250] = new S250();
        all[251] = new S251();
        all[252] = new S252();
        all[253] = new S253();
        all[254] = new S254();
        all[255] = new S255();
        all[256] = new S256();
        all[257] = new S257();
        all[258] = new S258();
        all[259] = new S259();
        all[260] = new S260();
        all[261] = new S261();
        all[262] = new S262();
        all[263] = new S263();
        all[264] = new S264();
        all[265] = new S265();
        all[266] = new S266();
        all[267] = new S267();
        all[268] = new S268();
        all[269] = new S269();
        all[270] = new S270();
        all[271] = new S271();
        all[272] = new S272();
        all[273] = new S273();
        all[274] = new S274();
        all[275] = new S275();
        all[276] = new S276();
        all[277] = new S277();
        all[278] = new S278();
        all[279] = new S279();
        all[280] = new S280();
        all[281] = new S281();
        all[282] = new S282();
        all[283] = new S283();
        all[284] = new S284();
        all[285] = new S285();
        all[286] = new S286();
        all[287] = new S287();
        all[288] = new S288();
        all[289] = new S289();
        all[290] = new S290();
        all[291] = new S291();
        all[292] = new S292();
        all[293] = new S293();
        all[294] = new S294();
        all[295] = new S295();
        all[296] = new S296();
        all[297] = new S297();
        all[298] = new S298();
        all[299] = new S299();
        all[300] = new S300();
        all[301] = new S301();
        all[302] = new S302();
        all[303] = new S303();
        all[304] = new S304();
        all[305] = new S305();
        all[306] = new S306();
        all[307] = new S307();
        all[308] = new S308();
        all[309] = new S309();
        all[310] = new S310();
        all[311] = new S311();
        all[312] = new S312();
        all[313] = new S313();
        all[314] = new S314();
        all[315] = new S315();
        all[316] = new S316();
        all[317] = new S317();
        all[318] = new S318();
        all[319] = new S319();
        all[320] = new S320();
        all[321] = new S321();
        all[322] = new S322();
        all[323] = new S323();
        all[324] = new S324();
        all[325] = new S325();
        all[326] = new S326();
        all[327] = new S327();
        all[328] = new S328();
        all[329] = new S329();
        all[330] = new S330();
        all[331] = new S331();
        all[332] = new S332();
        all[333] = new S333();
        all[334] = new S334();
        all[335] = new S335();
        all[336] = new S336();
        all[337] = new S337();
        all[338] = new S338();
        all[339] = new S339();
        all[340] = new S340();
        all[341] = new S341();
        all[342] = new S342();
        all[343] = new S343();
        all[344] = new S344();
        all[345] = new S345();
        all[346] = new S346();
        all[347] = new S347();
        all[348] = new S348();
        all[349] = new S349();
        all[350] = new S350();
        all[351] = new S351();
        all[352] = new S352();
        all[353] = new S353();
        all[354] = new S354();
        all[355] = new S355();
        all[356] = new S356();
        all[357] = new S357();
        all[358] = new S358();
        all[359] = new S359();
        all[360] = new S360();
        all[361] = new S361();
        all[362] = new S362();
        all[363] = new S363();
        all[364] = new S364();
        all[365] = new S365();
        all[366] = new S366();
        all[367] = new S367();
        all[368] = new S368();
        all[369] = new S369();
        all[370] = new S370();
        all[371] = new S371();
        all[372] = new S372();
        all[373] = new S373();
        all[374] = new S374();
        all[375] = new S375();
        all[376] = new S376();
        all[377] = new S377();
        all[378] = new S378();
        all[379] = new S379();
        all[380] = new S380();
        all[381] = new S381();
        all[382] = new S382();
        all[383] = new S383();
        all[384] = new S384();
        all[385] = new S385();
        all[386] = new S386();
        all[387] = new S387();
        all[388] = new S388();
        all[389] = new S389();
        all[390] = new S390();
        all[391] = new S391();
        all[392] = new S392();
        all[393] = new S393();
        all[394] = new S394();
        all[395] = new S395();
        all[396] = new S396();
        all[397] = new S397();
        all[398] = new S398();
        all[399] = new S399();
        all[400] = new S400();
        all[401] = new S401();
        all[402] = new S402();
        all[403] = new S403();
        all[404] = new S404();
        all[405] = new S405();
        all[406] = new S406();
        all[407] = new S407();
        all[408] = new S408();
        all[409] = new S409();
        all[410] = new S410();
        all[411] = new S411();
        all[412] = new S412();
        all[413] = new S413();
        all[414] = new S414();
        all[415] = new S415();
        all[416] = new S416();
        all[417] = new S417();
        all[418] = new S418();
        all[419] = new S419();
        all[420] = new S420();
        all[421] = new S421();
        all[422] = new S422();
        all[423] = new S423();
        all[424] = new S424();
        all[425] = new S425();
        all[426] = new S426();
        all[427] = new S427();
        all[428] = new S428();
        all[429] = new S429();
        all[430] = new S430();
        all[431] = new S431();
        all[432] = new S432();
        all[433] = new S433();
        all[434] = new S434();
        all[435] = new S435();
        all[436] = new S436();
        all[437] = new S437();
        all[438] = new S438();
        all[439] = new S439();
        all[440] = new S440();
        all[441] = new S441();
        all[442] = new S442();
        all[443] = new S443();
        all[444] = new S444();
        all[445] = new S445();
        all[446] = new S446();
        all[447] = new S447();
        all[448] = new S448();
        all[449] = new S449();
        all[450] = new S450();
        all[451] = new S451();
        all[452] = new S452();
        all[453] = new S453();
        all[454] = new S454();
        all[455] = new S455();
        all[456] = new S456();
        all[457] = new S457();
        all[458] = new S458();
        all[459] = new S459();
        all[460] = new S460();
        all[461] = new S461();
        all[462] = new S462();
        all[463] = new S463();
        all[464] = new S464();
        all[465] = new S465();
        all[466] = new S466();
        all[467] = new S467();
        all[468] = new S468();
        all[469] = new S469();
        all[470] = new S470();
        all[471] = new S471();
        all[472] = new S472();
        all[473] = new S473();
        all[474] = new S474();
        all[475] = new S475();
        all[476] = new S476();
        all[477] = new S477();
        all[478] = new S478();
        all[479] = new S479();
        all[480] = new S480();
        all[481] = new S481();
        all[482] = new S482();
        all[483] = new S483();
        all[484] = new S484();
        all[485] = new S485();
        all[486] = new S486();
        all[487] = new S487();
        all[488] = new S488();
        all[489] = new S489();
        all[490] = new S490();
        all[491] = new S491();
        all[492] = new S492();
        all[493] = new S493();
        all[494] = new S494();
        all[495] = new S495();
        all[496] = new S496();
        all[497] = new S497();
        all[498] = new S498();
        all[499] = new S499();
    }

    static void shapes1(Shape[] all) {
        all[500] = new S500();
        all[501] = new S501();
        all[502] = new S502();
        all[503] = new S503();
        all[504] = new S504();
        all[505] = new S505();
        all[506] = new S506();
        all[507] = new S507();
        all[508] = new S508();
        all[509] = new S509();
        all[510] = new S510();
        all[511] = new S511();
        all[512] = new S512();
        all[513] = new S513();
        all[514] = new S514();
        all[515] = new S515();
        all[516] = new S516();
        all[517] = new S517();
        all[518] = new S518();
        all[519] = new S519();
        all[520] = new S520();
        all[521] = new S521();
        all[522] = new S522();
        all[523] = new S523();
        all[524] = new S524();
        all[525] = new S525();
        all[526] = new S526();
        all[527] = new S527();
        all[528] = new S528();
        all[529] = new S529();
        all[530] = new S530();
        all[531] = new S531();
        all[532] = new S532();
        all[533] = new S533();
        all[534] = new S534();
        all[535] = new S535();
        all[536] = new S536();
        all[537] = new S537();
        all[538] = new S538();
        all[539] = new S539();
        all[540] = new S540();
        all[541] = new S541();
        all[542] = new S542();
        all[543] = new S543();
        all[544] = new S544();
        all[545] = new S545();
        all[546] = new S546();
        all[547] = new S547();
        all[548] = new S548();
        all[549] = new S549();
        all[550] = new S550();
        all[551] = new S551();
        all[552] = new S552();
        all[553] = new S553();
        all[554] = new S554();
        all[555] = new S555();
        all[556] = new S556();
        all[557] = new S557();
        all[558] = new S558();
        all[559] = new S559();
        all[560] = new S560();
        all[561] = new S561();
        all[562] = new S562();
        all[563] = new S563();
        all[564] = new S564();
        all[565] = new S565();
        all[566] = new S566();
        all[567] = new S567();
        all[568] = new S568();
        all[569] = new S569();
        all[570] = new S570();
        all[571] = new S571();
        all[572] = new S572();
        all[573] = new S573();
        all[574] = new S574();
        all[575] = new S575();
        all[576] = new S576();
        all[577] = new S577();
        all[578] = new S578();
        all[579] = new S579();
        all[580] = new S580();
        all[581] = new S581();
        all[582] = new S582();
        all[583] = new S583();
        all[584] = new S584();
        all[585] = new S585();
        all[586] = new S586();
        all[587] = new S587();
        all[588] = new S588();
        all[589] = new S589();
        all[590] = new S590();
        all[591] = new S591();
        all[592] = new S592();
        all[593] = new S593();
        all[594] = new S594();
        all[595] = new S595();
        all[596] = new S596();
        all[597] = new S597();
        all[598] = new S598();
        all[599] = new S599();
        all[600] = new S600();
        all[601] = new S601();
        all[602] = new S602();
        all[603] = new S603();
        all[604] = new S604();
        all[605] = new S605();
        all[606] = new S606();
        all[607] = new S607();
        all[608] = new S608();
        all[609] = new S609();
        all[610] = new S610();
        all[611] = new S611();
        all[612] = new S612();
        all[613] = new S613();
        all[614] = new S614();
        all[615] = new S615();
        all[616] = new S616();
        all[617] = new S617();
        all[618] = new S618();
        all[619] = new S619();
        all[620] = new S620();
        all[621] = new S621();
        all[622] = new S622();
        all[623] = new S623();
        all[624] = new S624();
        all[625] = new S625();
        all[626] = new S626();
        all[627] = new S627();
        all[628] = new S628();
        all[629] = new S629();
        all[630] = new S630();
        all[631] = new S631();
        all[632] = new S632();
        all[633] = new S633();
        all[634] = new S634();
        all[635] = new S635();
        all[636] = new S636();
        all[637] = new S637();
        all[638] = new S638();
        all[639] = new S639();
        all[640] = new S640();
        all[641] = new S641();
        all[642] = new S642();
        all[643] = new S643();
        all[644] = new S644();
        all[645] = new S645();
        all[646] = new S646();
        all[647] = new S647();
        all[648] = new S648();
        all[649] = new S649();
        all[650] = new S650();
        all[651] = new S651();
        all[652] = new S652();
        all[653] = new S653();
        all[654] = new S654();
        all[655] = new S655();
        all[656] = new S656();
        all[657] = new S657();
        all[658] = new S658();
        all[659] = new S659();
        all[660] = new S660();
        all[661] = new S661();
        all[662] = new S662();
        all[663] = new S663();
        all[664] = new S664();
        all[665] = new S665();
        all[666] = new S666();
        all[667] = new S667();
        all[668] = new S668();
        all[669] = new S669();
        all[670] = new S670();
        all[671] = new S671();
        all[672] = new S672();
        all[673] = new S673();
        all[674] = new S674();
        all[675] = new S675();
        all[676] = new S676();
        all[677] = new S677();
        all[678] = new S678();
        all[679] = new S679();
        all[680] = new S680();
        all[681] = new S681();
        all[682] = new S682();
        all[683] = new S683();
        all[684] = new S684();
        all[685] = new S685();
        all[686] = new S686();
        all[687] = new S687();
        all[688] = new S688();
        all[689] = new S689();
        all[690] = new S690();
        all[691] = new S691();
        all[692] = new S692();
        all[693] = new S693();
        all[694] = new S694();
        all[695] = new S695();
        all[696] = new S696();
        all[697] = new S697();
        all[698] = new S698();
        all[699] = new S699();
        all[700] = new S700();
        all[701] = new S701();
        all[702] = new S702();
        all[703] = new S703();
        all[704] = new S704();
        all[705] = new S705();
        all[706] = new S706();
        all[707] = new S707();
        all[708] = new S708();
        all[709] = new S709();
        all[710] = new S710();
        all[711] = new S711();
        all[712] = new S712();
        all[713] = new S713();
        all[714] = new S714();
        all[715] = new S715();
        all[716] = new S716();
        all[717] = new S717();
        all[718] = new S718();
        all[719] = new S719();
        all[720] = new S720();
        all[721] = new S721();
        all[722] = new S722();
        all[723] = new S723();
        all[724] = new S724();
        all[725] = new S725();
        all[726] = new S726();
        all[727] = new S727();
        all[728] = new S728();
        all[729] = new S729();
        all[730] = new S730();
        all[731] = new S731();
        all[732] = new S732();
        all[733] = new S733();
        all[734] = new S734();
        all[735] = new S735();
        all[736] = new S736();
        all[737] = new S737();
        all[738] = new S738();
        all[739] = new S739();
        all[740] = new S740();
        all[741] = new S741();
        all[742] = new S742();
        all[743] = new S743();
        all[744] = new S744();
        all[745] = new S745();
        all[746] = new S746();
        all[747] = new S747();
        all[748] = new S748();
        all[749] = new S749();
        all[750] = new S750();
        all[751] = new S751();
        all[752] = new S752();
        all[753] = new S753();
        all[754] = new S754();
        all[755] = new S755();
        all[756] = new S756();
        all[757] = new S757();
        all[758] = new S758();
        all[759] = new S759();
        all[760] = new S760();
        all[761] = new S761();
        all[762] = new S762();
        all[763] = new S763();
        all[764] = new S764();
        all[765] = new S765();
        all[766] = new S766();
        all[767] = new S767();
        all[768] = new S768();
        all[769] = new S769();
        all[770] = new S770();
        all[771] = new S771();
        all[772] = new S772();
        all[773] = new S773();
        all[774] = new S774();
        all[775] = new S775();
        all[776] = new S776();
        all[777] = new S777();
        all[778] = new S778();
        all[779] = new S779();
        all[780] = new S780();
        all[781] = new S781();
        all[782] = new S782();
        all[783] = new S783();
        all[784] = new S784();
        all[785] = new S785();
        all[786] = new S786();
        all[787] = new S787();
        all[788] = new S788();
        all[789] = new S789();
        all[790] = new S790();
        all[791] = new S791();
        all[792] = new S792();
        all[793] = new S793();
        all[794] = new S794();
        all[795] = new S795();
        all[796] = new S796();
        all[797] = new S797();
        all[798] = new S798();
        all[799] = new S799();
        all[800] = new S800();
        all[801] = new S801();
        all[802] = new S802();
        all[803] = new S803();
        all[804] = new S804();
        all[805] = new S805();
        all[806] = new S806();
        all[807] = new S807();
        all[808] = new S808();
        all[809] = new S809();
        all[810] = new S810();
        all[811] = new S811();
        all[812] = new S812();
        all[813] = new S813();
        all[814] = new S814();
        all[815] = new S815();
        all[816] = new S816();
        all[817] = new S817();
        all[818] = new S818();
        all[819] = new S819();
        all[820] = new S820();
        all[821] = new S821();
        all[822] = new S822();
        all[823] = new S823();
        all[824] = new S824();
        all[825] = new S825();
        all[826] = new S826();
        all[827] = new S827();
        all[828] = new S828();
        all[829] = new S829();
        all[830] = new S830();
        all[831] = new S831();
        all[832] = new S832();
        all[833] = new S833();
        all[834] = new S834();
        all[835] = new S835();
        all[836] = new S836();
        all[837] = new S837();
        all[838] = new S838();
        all[839] = new S839();
        all[840] = new S840();
        all[841] = new S841();
        all[842] = new S842();
        all[843] = new S843();
        all[844] = new S844();
        all[845] = new S845();
        all[846] = new S846();
        all[847] = new S847();
        all[848] = new S848();
        all[849] = new S849();
        all[850] = new S850();
        all[851] = new S851();
        all[852] = new S852();
        all[853] = new S853();
        all[854] = new S854();
        all[855] = new S855();
        all[856] = new S856();
        all[857] = new S857();
        all[858] = new S858();
        all[859] = new S859();
        all[860] = new S860();
        all[861] = new S861();
        all[862] = new S862();
        all[863] = new S863();
        all[864] = new S864();
        all[865] = new S865();
        all[866] = new S866();
        all[867] = new S867();
        all[868] = new S868();
        all[869] = new S869();
        all[870] = new S870();
        all[871] = new S871();
        all[872] = new S872();
        all[873] = new S873();
        all[874] = new S874();
        all[875] = new S875();
        all[876] = new S876();
        all[877] = new S877();
        all[878] = new S878();
        all[879] = new S879();
        all[880] = new S880();
        all[881] = new S881();
        all[882] = new S882();
        all[883] = new S883();
        all[884] = new S884();
        all[885] = new S885();
        all[886] = new S886();
        all[887] = new S887();
        all[888] = new S888();
        all[889] = new S889();
        all[890] = new S890();
        all[891] = new S891();
        all[892] = new S892();
        all[893] = new S893();
        all[894] = new S894();
        all[895] = new S895();
        all[896] = new S896();
        all[897] = new S897();
        all[898] = new S898();
        all[899] = new S899();
        all[900] = new S900();
        all[901] = new S901();
        all[902] = new S902();
        all[903] = new S903();
        all[904] = new S904();
        all[905] = new S905();
        all[906] = new S906();
        all[907] = new S907();
        all[908] = new S908();
        all[909] = new S909();
        all[910] = new S910();
        all[911] = new S911();
        all[912] = new S912();
        all[913] = new S913();
        all[914] = new S914();
        all[915] = new S915();
        all[916] = new S916();
        all[917] = new S917();
        all[918] = new S918();
        all[919] = new S919();
        all[920] = new S920();
        all[921] = new S921();
        all[922] = new S922();
        all[923] = new S923();
        all[924] = new S924();
        all[925] = new S925();
        all[926] = new S926();
        all[927] = new S927();
        all[928] = new S928();
        all[929] = new S929();
        all[930] = new S930();
        all[931] = new S931();
        all[932] = new S932();
        all[933] = new S933();
        all[934] = new S934();
        all[935] = new S935();
        all[936] = new S936();
        all[937] = new S937();
        all[938] = new S938();
        all[939] = new S939();
        all[940] = new S940();
        all[941] = new S941();
        all[942] = new S942();
        all[943] = new S943();
        all[944] = new S944();
        all[945] = new S945();
        all[946] = new S946();
        all[947] = new S947();
        all[948] = new S948();
        all[949] = new S949();
        all[950] = new S950();
        all[951] = new S951();
        all[952] = new S952();
        all[953] = new S953();
        all[954] = new S954();
        all[955] = new S955();
        all[956] = new S956();
        all[957] = new S957();
        all[958] = new S958();
        all[959] = new S959();
        all[960] = new S960();
        all[961] = new S961();
        all[962] = new S962();
        all[963] = new S963();
        all[964] = new S964();
        all[965] = new S965();
        all[966] = new S966();
        all[967] = new S967();
        all[968] = new S968();
        all[969] = new S969();
        all[970] = new S970();
        all[971] = new S971();
        all[972] = new S972();
        all[973] = new S973();
        all[974] = new S974();
        all[975] = new S975();
        all[976] = new S976();
        all[977] = new S977();
        all[978] = new S978();
        all[979] = new S979();
        all[980] = new S980();
        all[981] = new S981();
        all[982] = new S982();
        all[983] = new S983();
        all[984] = new S984();
        all[985] = new S985();
        all[986] = new S986();
        all[987] = new S987();
        all[988] = new S988();
        all[989] = new S989();
        all[990] = new S990();
        all[991] = new S991();
        all[992] = new S992();
        all[993] = new S993();
        all[994] = new S994();
        all[995] = new S995();
        all[996] = new S996();
        all[997] = new S997();
        all[998] = new S998();
        all[999] = new S999();
    }

    public static void main(String[] args) {
        Fields fields = new Fields();
        System.out.println(fields.sum());
        fields.fill();
        System.gc();
        System.out.println(fields.sum());
        System.out.println(ints(0, 1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225, 256, 289, 324, 361, 400, 441, 484, 529, 576, 625, 676, 729, 784, 841, 900, 961, 1024, 1089, 1156, 1225, 1296, 1369, 1444, 1521, 1600, 1681, 1764, 1849, 1936, 2025, 2116, 2209, 2304, 2401, 2500, 2601, 2704, 2809, 2916, 3025, 3136, 3249, 3364, 3481, 3600, 3721, 3844, 3969, 4096, 4225, 4356, 4489, 4624, 4761, 4900, 5041, 5184, 5329, 5476, 5625, 5776, 5929, 6084, 6241, 6400, 6561, 6724, 6889, 7056, 7225, 7396, 7569, 7744, 7921, 8100, 8281, 8464, 8649, 8836, 9025, 9216, 9409, 9604, 9801, 10000, 10201, 10404, 10609, 10816, 11025, 11236, 11449, 11664, 11881, 12100, 12321, 12544, 12769, 12996, 13225, 13456, 13689, 13924, 14161, 14400, 14641, 14884, 15129, 15376, 15625, 15876, 16129, 16384, 16641, 16900, 17161, 17424, 17689, 17956, 18225, 18496, 18769, 19044, 19321, 19600, 19881, 20164, 20449, 20736, 21025, 21316, 21609, 21904, 22201, 22500, 22801, 23104, 23409, 23716, 24025, 24336, 24649, 24964, 25281, 25600, 25921, 26244, 26569, 26896, 27225, 27556, 27889, 28224, 28561, 28900, 29241, 29584, 29929, 30276, 30625, 30976, 31329, 31684, 32041, 32400, 32761, 33124, 33489, 33856, 34225, 34596, 34969, 35344, 35721, 36100, 36481, 36864, 37249, 37636, 38025, 38416, 38809, 39204, 39601, 40000, 40401, 40804, 41209, 41616, 42025, 42436, 42849, 43264, 43681, 44100, 44521, 44944, 45369, 45796, 46225, 46656, 47089, 47524, 47961, 48400, 48841, 49284, 49729, 50176, 50625, 51076, 51529, 51984, 52441, 52900, 53361, 53824, 54289, 54756, 55225, 55696, 56169, 56644, 57121, 57600, 58081, 58564, 59049, 59536, 60025, 60516, 61009, 61504, 62001, 62500, 63001, 63504, 64009, 64516));
        System.out.println(new WideClasses().mixed(0, 100000L, 2.5, Integer.valueOf(3), 4.25f, (byte) 5, 6, 700000L, 8.5, null, 10.25f, (byte) 11, 12, 1300000L, 14.5, Integer.valueOf(15), 16.25f, (byte) 17, 18, 1900000L, 20.5, null, 22.25f, (byte) 23, 24, 2500000L, 26.5, Integer.valueOf(27), 28.25f, (byte) 29, 30, 3100000L, 32.5, null, 34.25f, (byte) 35, 36, 3700000L, 38.5, Integer.valueOf(39), 40.25f, (byte) 41, 42, 4300000L, 44.5, null, 46.25f, (byte) 47, 48, 4900000L, 50.5, Integer.valueOf(51), 52.25f, (byte) 53, 54, 5500000L, 56.5, null, 58.25f, (byte) 59, 60, 6100000L, 62.5, Integer.valueOf(63), 64.25f, (byte) 65, 66, 6700000L, 68.5, null, 70.25f, (byte) 71, 72, 7300000L, 74.5, Integer.valueOf(75), 76.25f, (byte) 77, 78, 7900000L, 80.5, null, 82.25f, (byte) 83, 84, 8500000L, 86.5, Integer.valueOf(87), 88.25f, (byte) 89, 90, 9100000L, 92.5, null, 94.25f, (byte) 95, 96, 9700000L, 98.5, Integer.valueOf(99), 100.25f, (byte) 101, 102, 10300000L, 104.5, null, 106.25f, (byte) 107, 108, 10900000L, 110.5, Integer.valueOf(111), 112.25f, (byte) 113, 114, 11500000L, 116.5, null, 118.25f, (byte) 119, 120, 12100000L, 122.5, Integer.valueOf(123), 124.25f, (byte) 125, 126, 12700000L, 128.5, null, 130.25f, (byte) 131, 132, 13300000L, 134.5, Integer.valueOf(135), 136.25f, (byte) 137, 138, 13900000L, 140.5, null, 142.25f, (byte) 143, 144, 14500000L, 146.5, Integer.valueOf(147), 148.25f, (byte) 149, 150, 15100000L, 152.5, null, 154.25f, (byte) 155, 156, 15700000L, 158.5, Integer.valueOf(159), 160.25f, (byte) 161, 162, 16300000L, 164.5, null, 166.25f, (byte) 167, 168, 16900000L, 170.5, Integer.valueOf(171), 172.25f, (byte) 173, 174, 17500000L, 176.5, null, 178.25f, (byte) 179, 180, 18100000L, 182.5, Integer.valueOf(183), 184.25f, (byte) 185, 186, 18700000L, 188.5, null));
        C149 deep = new C149();
        C0 any = deep;
        System.out.println(any.who() + " " + any.up() + " " + deep.x149 + " " + (any instanceof C148) + " " + (new C5() instanceof C0));
        C0 middle = new C100();
        System.out.println((middle instanceof C99 ? 1 : 0) + " " + middle.who() + " " + middle.up());
        try {
            System.out.println(((C120) middle).x0);
        } catch (ClassCastException e) {
            System.out.println("not a C120");
        }
        Shape[] all = new Shape[1000];
        shapes(all);
        long sum = 0;
        for (Shape shape : all) sum = sum * 31 + shape.area() * 3 + shape.twice();
        System.out.println(sum);
        Object o = all[777];
        System.out.println((o instanceof Shape) + " " + o.getClass().getSimpleName() + " " + (o instanceof S776));
    }
}
