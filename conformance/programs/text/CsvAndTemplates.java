import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A comma-separated file parsed by hand, grouped, and put through a template as a text table. */
public class CsvAndTemplates {
    static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    static String fill(String template, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            out.append(template, at, open).append(values.getOrDefault(template.substring(open + 2, close).strip(), "?"));
            at = close + 2;
        }
        return out.append(template.substring(at)).toString();
    }

    public static void main(String[] args) {
        String csv = "name,town,amount\n\"Smith, J.\",Oslo,12.50\n\"O\"\"Hara\",\"New\nYork\",7\nM\u00fcller,K\u00f6ln,1000.125\nZ,Oslo,0\n";
        List<List<String>> rows = parse(csv);
        Map<String, Double> byTown = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            byTown.merge(row.get(1), Double.parseDouble(row.get(2)), Double::sum);
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                values.put(rows.get(0).get(i), row.get(i).replace("\n", " "));
            }
            System.out.println(fill("Dear {{name}} of {{ town }}: {{amount}} {{nothing}}.", values));
        }
        int width = byTown.keySet().stream().mapToInt(String::length).max().orElse(0);
        byTown.forEach((town, sum) -> System.out.println(String.format(java.util.Locale.ROOT, "%-" + width + "s|%,12.3f|", town.replace('\n', '/'), sum)));
    }
}
