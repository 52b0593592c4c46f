package org.openleap.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.openleap.reference.ReferenceList;

/** The codes of the reference lists as they are shipped. */
final class Codes {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Codes() {}

    static Set<String> of(ReferenceList list) throws IOException {
        return column(list, "code").keySet();
    }

    static Map<String, String> placesByService() throws IOException {
        return column(ReferenceList.SERVICE, "place");
    }

    /** Values of one column by code. */
    static Map<String, String> column(ReferenceList list, String name) throws IOException {
        var resource = "/db/reference/" + list.name().toLowerCase(Locale.ROOT) + ".csv";
        var values = new TreeMap<String, String>();
        try (var rows = FORMAT.parse(new InputStreamReader(Codes.class.getResourceAsStream(resource), UTF_8))) {
            for (var row : rows) {
                if (values.put(row.get("code"), row.get(name)) != null)
                    throw new IllegalStateException(resource + " has " + row.get("code") + " twice");
            }
        }
        return values;
    }
}
