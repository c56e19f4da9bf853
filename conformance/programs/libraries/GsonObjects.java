// jar: com.google.code.gson:gson

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.JsonSyntaxException;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.google.gson.annotations.Since;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gson: objects, records, generic types and trees; its classes are declared, as for any reflection. */
public class GsonObjects {
    enum Kind {
        @SerializedName("s")
        SMALL,
        LARGE
    }

    static class Named {
        String name;
        @Since(1.1) int version = 1;
    }

    static class Item extends Named {
        @SerializedName(value = "n", alternate = {"number", "count"})
        int count;

        transient int skipped = 9;
        List<String> tags = new ArrayList<>();
        Map<String, Double> prices = new LinkedHashMap<>();
        Kind kind;
        @Expose Integer boxed;
        Item next;
        double[] values;
        BigDecimal exact;
        LocalDate day;
    }

    record Point(int x, @SerializedName("why") double y, List<Kind> kinds) {}

    static class Box<T> {
        T value;
        Set<T> more;
    }

    public static void main(String[] args) throws IOException {
        Gson gson =
                new GsonBuilder()
                        .setPrettyPrinting()
                        .registerTypeAdapter(
                                LocalDate.class,
                                (JsonSerializer<LocalDate>)
                                        (day, type, context) -> new JsonPrimitive(day.toString()))
                        .registerTypeAdapter(
                                LocalDate.class,
                                (JsonDeserializer<LocalDate>)
                                        (json, type, context) -> LocalDate.parse(json.getAsString()))
                        .create();
        Item item = new Item();
        item.name = "x\"y\u00e9<";
        item.count = 3;
        item.tags.add("q");
        item.prices.put("eur", 1.5);
        item.kind = Kind.SMALL;
        item.next = new Item();
        item.values = new double[] {1, 2.5, -0.0};
        item.exact = new BigDecimal("1.10");
        item.day = LocalDate.of(2024, 2, 29);
        String text = gson.toJson(item);
        System.out.println(text);
        Item back = gson.fromJson(text, Item.class);
        System.out.println(back.name + back.count + back.tags + back.prices + back.kind + back.day);
        System.out.println(back.next.tags + Arrays.toString(back.values) + back.skipped + back.exact);

        List<Item> items =
                gson.fromJson("[{'name':'z'},{'number':4}]", new TypeToken<List<Item>>() {}.getType());
        System.out.println(items.size() + items.get(0).name + items.get(1).count);
        Gson plain = new GsonBuilder().setVersion(1.0).serializeNulls().create();
        System.out.println(plain.toJson(new Point(1, 2, List.of(Kind.LARGE, Kind.SMALL))));
        System.out.println(plain.fromJson("{\"x\":7,\"why\":1e3,\"kinds\":[\"s\"]}", Point.class));
        System.out.println(plain.toJson(new Named()));
        Box<Kind> box =
                plain.fromJson(
                        "{\"value\":\"LARGE\",\"more\":[\"s\"]}", new TypeToken<Box<Kind>>() {}.getType());
        System.out.println(box.value + " " + box.more);
        Map<String, List<Point>> points =
                plain.fromJson(
                        "{\"a\":[{\"x\":1}]}", new TypeToken<Map<String, List<Point>>>() {}.getType());
        System.out.println(points);
        System.out.println(
                new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create().toJson(item));

        JsonObject tree = JsonParser.parseString("{\"a\":[1,2.5,null,true],\"b\":{\"c\":\"d\"}}").getAsJsonObject();
        JsonArray array = tree.getAsJsonArray("a");
        System.out.println(tree + " " + array.get(1).getAsBigDecimal() + " " + array.size());
        tree.addProperty("new", 5);
        System.out.println(gson.toJson(tree));
        StringWriter out = new StringWriter();
        try (JsonWriter writer = new JsonWriter(out)) {
            writer.beginArray().value("text").nullValue().value(1.5).endArray();
        }
        System.out.println(out);
        JsonReader reader = new JsonReader(new StringReader("[1, 'lenient', # comment\n 2]"));
        reader.setLenient(true);
        System.out.println(JsonParser.parseReader(reader));
        for (String wrong : List.of("{\"n\":\"abc\"}", "{\"n\":", "[1", "{\"values\":{}}")) {
            try {
                gson.fromJson(wrong, Item.class);
            } catch (JsonSyntaxException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
