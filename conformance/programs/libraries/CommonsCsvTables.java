// jar: org.apache.commons:commons-csv
// jar: commons-io:commons-io
// jar: commons-codec:commons-codec
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.csv.QuoteMode;

public class CommonsCsvTables {
    enum Column { ID, NAME, AMOUNT }

    static final String TABLE = "id,name,amount\r\n1,\"Smith, John\",10.50\r\n2,\"says \"\"hi\"\"\",-3\r\n\r\n3,\"two\nlines\",7e3\r\n";

    public static void main(String[] args) throws Exception {
        header();
        enumHeader();
        dialects();
        printing();
        roundTrip();
        failures();
    }

    static void header() throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setIgnoreHeaderCase(true).get();
        try (CSVParser parser = CSVParser.parse(TABLE, format)) {
            System.out.println(parser.getHeaderNames() + " " + parser.getHeaderMap());
            double sum = 0;
            for (CSVRecord record : parser) {
                sum += Double.parseDouble(record.get("AMOUNT"));
                System.out.println(record.getRecordNumber() + "@" + parser.getCurrentLineNumber() + " " + record.toMap() + " "
                        + record.isConsistent() + record.isSet("name") + record.size());
            }
            System.out.println(sum);
        }
    }

    static void enumHeader() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader(Column.class).setSkipHeaderRecord(true).setTrim(true).get();
        for (CSVRecord record : format.parse(new StringReader("x,y,z\n 7 , a , 1 \n8,b\n"))) {
            System.out.println(record.get(Column.ID) + "|" + record.isMapped("AMOUNT") + record.isSet("AMOUNT") + " " + Arrays.toString(record.values()));
        }
    }

    static void dialects() throws IOException {
        System.out.println(CSVFormat.TDF.parse(new StringReader("a\tb c\t\n")).getRecords());
        System.out.println(CSVFormat.MYSQL.parse(new StringReader("1\t\\N\ta\\tb\n")).getRecords().get(0).toList());
        System.out.println(CSVFormat.EXCEL.builder().setDelimiter("||").setCommentMarker('#').get()
                .parse(new StringReader("# note\na||b||||d\n")).getRecords().get(0).toList());
        CSVRecord quoted = CSVFormat.POSTGRESQL_CSV.parse(new StringReader("\"a\",,\"\"\n")).getRecords().get(0);
        System.out.println(quoted.get(1) == null ? "null" : "'" + quoted.get(1) + "'");
        System.out.println(CSVFormat.DEFAULT.builder().setEscape('\\').setQuote(null).get().parse(new StringReader("a\\,b,c\\\\d\n")).getRecords().get(0).toList());
        System.out.println(CSVFormat.RFC4180);
        System.out.println(CSVFormat.ORACLE.equals(CSVFormat.valueOf("Oracle")) + " " + CSVFormat.DEFAULT.format("a", 1, null, "b c", "d\"e"));
    }

    static void printing() throws IOException {
        for (QuoteMode mode : QuoteMode.values()) {
            StringWriter text = new StringWriter();
            CSVFormat format = CSVFormat.DEFAULT.builder().setHeader("k", "v").setQuoteMode(mode).setEscape('!').setNullString("NULL").setRecordSeparator("\n").get();
            try (CSVPrinter printer = new CSVPrinter(text, format)) {
                printer.printRecord("plain", 1.5);
                printer.printRecord("comma,", null);
                printer.printRecords(List.of(List.of("q\"", 'c'), new Object[] {true, 10L}));
                printer.printComment("done");
                printer.print("last");
                printer.println();
            } catch (IllegalArgumentException e) {
                text.append(e.getMessage());
            }
            System.out.println(mode + "\n" + text);
        }
    }

    static void roundTrip() throws IOException {
        StringBuilder text = new StringBuilder();
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.INFORMIX_UNLOAD_CSV);
        for (int i = 0; i < 1000; i++) {
            printer.printRecord(i, "v" + i % 7 + (i % 5 == 0 ? ",\"x\"" : ""), i * 0.5, Map.of("k", i), "\u20ac");
        }
        int mismatches = 0;
        List<CSVRecord> records = CSVFormat.INFORMIX_UNLOAD_CSV.parse(new StringReader(text.toString())).getRecords();
        for (int i = 0; i < records.size(); i++) {
            CSVRecord record = records.get(i);
            if (!record.get(0).equals("" + i) || !record.get(1).startsWith("v" + i % 7) || !record.get(4).equals("\u20ac")) mismatches++;
        }
        System.out.println(records.size() + " " + mismatches + " " + text.length() + " " + records.stream().mapToDouble(r -> Double.parseDouble(r.get(2))).sum());
    }

    static void failures() {
        tryParse(CSVFormat.DEFAULT, "a,\"b\nc");
        tryParse(CSVFormat.DEFAULT, "a,\"b\"c\n");
        tryParse(CSVFormat.DEFAULT.builder().setHeader().setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).get(), "a,a\n1,2\n");
        try {
            CSVFormat.DEFAULT.builder().setDelimiter('"').get();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            CSVFormat.DEFAULT.builder().setHeader("a").get().parse(new StringReader("1\n")).getRecords().get(0).get("b");
        } catch (IllegalArgumentException | IOException e) {
            System.out.println(e.getMessage());
        }
    }

    static void tryParse(CSVFormat format, String text) {
        try {
            System.out.println(format.parse(new StringReader(text)).getRecords().size());
        } catch (Exception e) {
            System.out.println(e.getClass().getName() + ": " + e.getMessage());
        }
    }
}
