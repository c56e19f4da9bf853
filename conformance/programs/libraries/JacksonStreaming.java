// jar: com.fasterxml.jackson.core:jackson-core
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

public class JacksonStreaming {
    static final JsonFactory FACTORY = new JsonFactory();
    static final String TEXT = """
            {"name": "Zoë \\u20ac \\"q\\" 𝄞", "n": [0, -1, 2147483648, 9223372036854775808, 1.5, -2.5e-3, 1E400],
             "deep": {"a": {"b": [true, false, null, {"c": []}]}}, "empty": {}, "": "no name"}
            """;

    public static void main(String[] args) throws Exception {
        tokens(FACTORY.createParser(TEXT));
        tokens(FACTORY.createParser(TEXT.getBytes(StandardCharsets.UTF_8)));
        tokens(FACTORY.createParser(new StringReader(TEXT)));
        tokens(FACTORY.createParser(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_16LE))));
        numbers();
        generate();
        pretty();
        asynchronous();
        lenient();
        filtered();
        bulk();
        failures();
    }

    static void tokens(JsonParser parser) throws IOException {
        StringBuilder out = new StringBuilder();
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> out.append(parser.currentName()).append(':');
                    case VALUE_STRING -> out.append('\'').append(parser.getText()).append("' ");
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                            out.append(parser.getNumberType()).append('=').append(parser.getText()).append(' ');
                    default -> out.append(token.asString() == null ? token.toString() : token.asString()).append(' ');
                }
                if (token == JsonToken.START_ARRAY) out.append(parser.getParsingContext().pathAsPointer()).append(' ');
            }
        }
        System.out.println(out);
    }

    static void numbers() throws IOException {
        String text = "[0,-0,1e3,123456789012345678901234567890,3.14159265358979323846264338327950288,4.9E-324,1.7976931348623157e308,0.1,1e-7]";
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                System.out.println(parser.getNumberType() + " " + parser.getNumberValue() + " " + parser.getDoubleValue() + " "
                        + parser.getDecimalValue() + " " + parser.getFloatValue());
            }
        }
        try (JsonParser parser = FACTORY.createParser("2147483648")) {
            parser.nextToken();
            System.out.println(parser.getLongValue());
            parser.getIntValue();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        try (JsonParser parser = FACTORY.createParser("99999999999999999999")) {
            parser.nextToken();
            System.out.println(parser.getBigIntegerValue().bitLength());
            parser.getLongValue();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        JsonFactory fast = new JsonFactoryBuilder()
                .enable(com.fasterxml.jackson.core.StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .enable(com.fasterxml.jackson.core.StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                .build();
        try (JsonParser parser = fast.createParser("[0.1, 2.2250738585072012e-308, 6.02214076e23, " + "9".repeat(400) + "]")) {
            parser.nextToken();
            parser.nextToken();
            System.out.println(parser.getDoubleValue());
            parser.nextToken();
            System.out.println(parser.getDoubleValue());
            parser.nextToken();
            System.out.println(parser.getDecimalValue());
            parser.nextToken();
            System.out.println(parser.getBigIntegerValue().bitLength());
        }
    }

    static void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", "line\nquote\" \u0001 é € \ud834\udd1e /");
        json.writeNumberField("int", Integer.MIN_VALUE);
        json.writeNumberField("double", 1.0E10);
        json.writeNumberField("float", 0.1f);
        json.writeFieldName("big");
        json.writeNumber(BigInteger.TWO.pow(100));
        json.writeFieldName("decimal");
        json.writeNumber(new BigDecimal("1E+3"));
        json.writeNumberField("nan", Double.NaN);
        json.writeBinaryField("bytes", new byte[] {1, 2, 3, -1, -2});
        json.writeArrayFieldStart("list");
        json.writeArray(new int[] {1, 2, 3}, 0, 3);
        json.writeArray(new double[] {0.5, -0.0}, 0, 2);
        json.writeBoolean(true);
        json.writeNull();
        json.writeRawValue("{\"raw\":1}");
        json.writeEndArray();
        json.writeObjectFieldStart("o");
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    static void generate() throws IOException {
        StringWriter text = new StringWriter();
        write(FACTORY.createGenerator(text));
        System.out.println(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(FACTORY.createGenerator(bytes, JsonEncoding.UTF8));
        System.out.println(bytes.toString(StandardCharsets.UTF_8).equals(text.toString()) + " " + bytes.size());
        StringWriter ascii = new StringWriter();
        write(new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(JsonWriteFeature.QUOTE_FIELD_NAMES).disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS).build().createGenerator(ascii));
        System.out.println(ascii);
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        write(FACTORY.createGenerator(wide, JsonEncoding.UTF16_BE));
        System.out.println(wide.size() + " " + wide.toString(StandardCharsets.UTF_16BE).equals(text.toString()));
    }

    static void pretty() throws IOException {
        StringWriter text = new StringWriter();
        JsonGenerator json = FACTORY.createGenerator(text);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        write(json);
        System.out.println(text);
    }

    /** Bytes in pieces, cut in the middle of characters. */
    static void asynchronous() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int step : new int[] {1, 7}) {
            try (JsonParser parser = FACTORY.createNonBlockingByteArrayParser()) {
                ByteArrayFeeder feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
                int at = 0;
                int hash = 0;
                int waits = 0;
                JsonToken token;
                while ((token = parser.nextToken()) != null) {
                    if (token == JsonToken.NOT_AVAILABLE) {
                        waits++;
                        if (at >= bytes.length) feeder.endOfInput();
                        else feeder.feedInput(bytes, at, at = Math.min(bytes.length, at + step));
                    } else {
                        hash = hash * 31 + token.name().hashCode() + String.valueOf(parser.getText()).hashCode();
                    }
                }
                System.out.println(step + " " + waits + " " + hash);
            }
        }
    }

    static void lenient() throws IOException {
        JsonFactory lenient = new JsonFactoryBuilder()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES).enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA).enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS).build();
        tokens(lenient.createParser("/* c */ {a: 'x', b: [NaN, -INF, 007,],} // end"));
        tokens(lenient.createParser("{a: 'x', b: [NaN, 007,],}".getBytes(StandardCharsets.UTF_8)));
    }

    static void filtered() throws IOException {
        JsonParser parser = new FilteringParserDelegate(
                FACTORY.createParser(TEXT), new JsonPointerBasedFilter(JsonPointer.compile("/deep/a/b")), TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true);
        tokens(parser);
        System.out.println(JsonPointer.compile("/a~1b/0/c").tail() + " " + JsonPointer.compile("/x/3").last().getMatchingIndex());
    }

    static void bulk() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartArray();
            for (int i = 0; i < 5000; i++) {
                json.writeStartObject();
                json.writeNumberField("id" + i % 300, i);
                json.writeStringField("s", "x".repeat(i % 50) + "é".repeat(i % 9));
                json.writeNumberField("d", i / 7.0);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        long sum = 0;
        double doubles = 0;
        int length = 0;
        try (JsonParser parser = FACTORY.createParser(out.toByteArray())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) sum += parser.getLongValue();
                else if (token == JsonToken.VALUE_NUMBER_FLOAT) doubles += parser.getDoubleValue();
                else if (token == JsonToken.VALUE_STRING) length += parser.getTextLength();
            }
        }
        System.out.println(out.size() + " " + sum + " " + doubles + " " + length);
    }

    static void failures() {
        fail("{\"a\": tru}");
        fail("[1, 2");
        fail("{\"a\" 1}");
        fail("\"unterminated");
        fail("[1 2]");
        fail("\"bad \u0002 control\"");
        fail("[01]");
        fail("{'a': 1}");
        fail("\"\\x\"");
        fail(new byte[] {'"', (byte) 0xc3, '"', '"'});
        fail(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'});
        fail("[".repeat(1200));
        try (JsonParser parser = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(10).build()).build().createParser("\"" + "a".repeat(20) + "\"")) {
            parser.nextToken();
            parser.getText();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        try {
            JsonGenerator json = FACTORY.createGenerator(new StringWriter());
            json.writeStartObject();
            json.writeNumber(1);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    static void fail(String text) {
        fail(text.getBytes(StandardCharsets.UTF_8));
    }

    static void fail(byte[] text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) parser.getText();
            System.out.println("accepted");
        } catch (IOException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
