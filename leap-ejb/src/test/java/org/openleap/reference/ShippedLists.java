package org.openleap.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/** The reference lists as they are shipped in {@code db/reference}. */
public final class ShippedLists {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ShippedLists() {}

    public static Set<String> codes(ReferenceList list) throws IOException {
        return column(list, "code").keySet();
    }

    /** Values of one column by code, in the order of the file. */
    public static Map<String, String> column(ReferenceList list, String name) throws IOException {
        var resource = "/db/reference/" + list.name().toLowerCase(Locale.ROOT) + ".csv";
        var values = new LinkedHashMap<String, String>();
        try (var rows = FORMAT.parse(new InputStreamReader(ShippedLists.class.getResourceAsStream(resource), UTF_8))) {
            for (var row : rows) {
                if (!row.isConsistent()) throw new IllegalStateException(resource + ": " + row);
                if (values.put(row.get("code"), row.get(name)) != null)
                    throw new IllegalStateException(resource + " has " + row.get("code") + " twice");
            }
        }
        return values;
    }
}
