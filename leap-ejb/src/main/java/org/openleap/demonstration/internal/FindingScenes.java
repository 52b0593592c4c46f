package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.openleap.imports.DateOrder;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportReading;
import org.openleap.imports.ImportService;
import org.openleap.imports.MappingService;
import org.openleap.imports.SaveMapping;
import org.openleap.imports.StartImport;
import org.openleap.imports.UploadFile;
import org.openleap.savedsearch.Alert;
import org.openleap.savedsearch.SaveSearch;
import org.openleap.savedsearch.SavedSearchService;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;
import org.openleap.shared.CsvText;
import org.openleap.shared.MovableClock;

/** What the staff keep looking for, and what came in files. */
@ApplicationScoped
public class FindingScenes {
    private static final DateTimeFormatter AS_PEOPLE_WRITE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Stage stage;

    @Inject
    MappingService mappings;

    @Inject
    ImportService imports;

    @Inject
    SavedSearchService searches;

    @Inject
    InstantSource clock;

    /** Nothing of it keeps a demonstration from starting. */
    @ActivateRequestContext
    public void play() {
        Programme.attempt("what is looked for", () -> play(Script.read("finding.json"), new Script(clock)));
    }

    private void play(JsonObject book, Script script) {
        Script.objects(book, "mappings")
                .forEach(each -> stage.does(each.getString("by"), () -> mappings.save(mapping(each))));
        Script.objects(book, "imports").forEach(each -> take(each, script));
        Script.objects(book, "searches")
                .forEach(each -> stage.does(each.getString("by"), () -> searches.save(search(each))));
    }

    private static SaveMapping mapping(JsonObject each) {
        var columns = new LinkedHashMap<String, ImportField>();
        for (var column : each.getJsonArray("columns").getValuesAs(JsonArray.class)) {
            columns.put(column.getString(0), ImportField.valueOf(column.getString(1)));
        }
        var reading = new ImportReading(
                columns,
                DateOrder.valueOf(each.getString("dates")),
                each.getBoolean("leaveOutNothing"),
                each.getString("channel"));
        return new SaveMapping(each.getString("name"), reading);
    }

    /** The worker reads the rows as soon as LEAP has started. */
    private void take(JsonObject each, Script script) {
        MovableClock.at(
                script.moment(each.getInt("days")),
                () -> stage.as(
                        each.getString("by"), () -> start(new UploadFile(each.getString("file"), file(each, script)))));
    }

    private long start(UploadFile upload) {
        long id = imports.upload(upload);
        imports.start(new StartImport(id, imports.preview(id).reading()));
        return id;
    }

    private static byte[] file(JsonObject each, Script script) {
        var text = CsvText.of(each.getJsonArray("headings").getValuesAs(JsonString::getString));
        for (var row : each.getJsonArray("rows").getValuesAs(JsonArray.class)) text.row(cells(row, script));
        return text.bytes();
    }

    private static List<String> cells(JsonArray row, Script script) {
        return row.stream().map(cell -> cell(cell, script)).toList();
    }

    /** A number is a day. */
    private static String cell(JsonValue cell, Script script) {
        return cell instanceof JsonNumber days
                ? script.day(days.intValue()).format(AS_PEOPLE_WRITE)
                : ((JsonString) cell).getString();
    }

    private static SaveSearch search(JsonObject each) {
        var chosen = new EnumMap<SearchFacet, Set<String>>(SearchFacet.class);
        var facets = each.getJsonObject("chosen");
        facets.keySet().forEach(facet -> chosen.put(SearchFacet.valueOf(facet), Script.codes(facets, facet)));
        var query = new SearchQuery(
                SearchKind.valueOf(each.getString("kind")),
                each.getString("words"),
                chosen,
                each.getBoolean("overdue"));
        return new SaveSearch(
                each.getString("name"), query, each.getBoolean("shared"), Alert.valueOf(each.getString("alert")));
    }
}
