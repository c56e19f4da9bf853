// jar: org.json:json
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.json.CDL;
import org.json.Cookie;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.json.JSONPointer;
import org.json.JSONStringer;
import org.json.JSONTokener;
import org.json.JSONWriter;
import org.json.XML;

public class OrgJsonDocuments {
    enum Colour { RED, GREEN }

    public static void main(String[] args) {
        parse();
        build();
        numbers();
        pointers();
        writers();
        xml();
        tables();
        failures();
    }

    /** The order of members is that of a HashMap, which both sides share. */
    static void parse() {
        JSONObject object = new JSONObject("{'a': [1, 2.5, \"x\\u00e9\\n\", null, true], b: {c: 'unquoted', \"d\": -0.0}, \"e\": 12345678901234567890}");
        System.out.println(object);
        System.out.println(object.toString(2));
        System.out.println(object.getJSONArray("a").getDouble(1) + " " + object.getJSONObject("b").optString("c") + " " + object.isNull("zz") + " "
                + object.optInt("none", 7) + " " + object.getBigInteger("e") + " " + object.getJSONArray("a").isNull(3) + object.keySet().contains("b"));
        JSONTokener tokener = new JSONTokener(new StringReader("[1,2] {\"k\":\"v\"} rest"));
        System.out.println(tokener.nextValue() + " " + tokener.nextValue() + " " + tokener.nextClean() + tokener.nextTo(' '));
        System.out.println(object.toMap().get("a") + " " + object.similar(new JSONObject(object.toString())));
    }

    static void build() {
        JSONObject object = new JSONObject();
        object.put("list", List.of(1, "two", 3.0)).put("map", new TreeMap<>(Map.of("k", true))).put("array", new int[] {1, 2}).put("enum", Colour.GREEN)
                .put("null", JSONObject.NULL).put("long", Long.MAX_VALUE).put("slash", "</script>").accumulate("acc", 1).accumulate("acc", 2).append("app", "x").increment("n");
        System.out.println(object.toString(1) + object.length());
        System.out.println(object.getEnum(Colour.class, "enum") + " " + object.remove("long") + " " + object.optJSONArray("acc").toList());
        JSONArray array = new JSONArray(List.of(3, 1, 2)).put(5, "gap").put(0, 9);
        System.out.println(array + " " + array.join("|") + " " + array.length() + " " + array.optString(4) + " " + new JSONArray("[a,,b]").toString());
        System.out.println(JSONObject.quote("tab\t\u0001\"\\\u2028</a>") + " " + JSONObject.wrap(Map.of("x", List.of(1))) + " " + JSONObject.valueToString(1.50));
    }

    static void numbers() {
        JSONArray array = new JSONArray("[0, -0, 1e2, 1.0, 0.1, 123456789012345678901234567890, 1E400, 4.9E-324, 0x1F, 1f, 007, NaN]");
        for (Object each : array) System.out.print(each.getClass().getSimpleName() + "=" + each + " ");
        System.out.println();
        System.out.println(JSONObject.numberToString(100.0) + " " + JSONObject.doubleToString(1e21) + " " + JSONObject.stringToValue("1.5e3") + " "
                + array.getBigDecimal(5).add(BigDecimal.ONE) + " " + array.optBigInteger(2, BigInteger.TEN) + " " + array.optLong(4, -1) + " " + array.getNumber(3));
    }

    static void pointers() {
        JSONObject object = new JSONObject("{\"a/b\": {\"m~n\": [10, {\"x\": 1}]}}");
        System.out.println(object.query("/a~1b/m~0n/1/x") + " " + object.optQuery("/nope/1") + " " + JSONPointer.builder().append("a/b").append("m~n").append(0).build().queryFrom(object)
                + " " + new JSONPointer("#/a~1b").toURIFragment());
    }

    static void writers() {
        System.out.println(new JSONStringer().object().key("a").array().value(1).value("x").endArray().key("b").object().endObject().endObject());
        StringBuilder text = new StringBuilder();
        new JSONWriter(text).array().value(null).value(new BigDecimal("1.10")).endArray();
        StringWriter written = new StringWriter();
        new JSONObject(new LinkedHashMap<>(Map.of("only", new JSONArray("[[],{}]")))).write(written, 3, 1);
        System.out.println(text + " " + written);
    }

    static void xml() {
        JSONObject object = XML.toJSONObject("<?xml version=\"1.0\"?><o id='7'><i>1</i><i>two &amp; &#233;</i><e/><![CDATA[<raw>]]></o>");
        System.out.println(object + " " + XML.toString(object) + " " + XML.escape("<a & 'b'>"));
    }

    static void tables() {
        JSONArray rows = CDL.toJSONArray("name,age\n\"Smith, J\",41\nbob,7\n");
        System.out.println(rows + " " + CDL.toString(rows).replace("\n", "|") + " " + Cookie.toJSONObject("s=1;Path=/;Secure"));
    }

    static void failures() {
        for (String text : List.of("{\"a\":1", "{\"a\" 1}", "[1,2", "{\"a\":1,\"a\":2}", "{\"a\":\"\n\"}", "[\"\\u12\"]", "not json", "[".repeat(600))) {
            try {
                System.out.println(text.startsWith("[") ? new JSONArray(text).toString() : new JSONObject(text).toString());
            } catch (JSONException e) {
                System.out.println(e.getMessage());
            }
        }
        JSONObject object = new JSONObject("{\"s\":\"x\",\"n\":null}");
        for (Runnable each : List.<Runnable>of(() -> object.getInt("s"), () -> object.getString("n"), () -> object.getJSONArray("s"), () -> object.get("zz"),
                () -> new JSONArray().get(0), () -> object.put("d", Double.NaN), () -> object.put(null, 1), () -> XML.toJSONObject("<a><b></a>"), () -> new JSONPointer("bad"))) {
            try {
                each.run();
                System.out.println("passed");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }
}
