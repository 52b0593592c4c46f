package org.openleap.reference.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.openleap.reference.ChannelTraits;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;

/** Fills lists that are still empty from {@code db/reference/*.csv}, so that a new LEAP starts with the field's terms. */
@Singleton
@Startup
public class ReferenceSeed {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Inject
    ReferenceRepository repository;

    @PostConstruct
    void fill() {
        if (repository.isEmpty(Place.class)) rows("place").forEach(this::addPlace);
        if (repository.isEmpty(Service.class)) rows("service").forEach(this::addService);
        if (repository.isEmpty(ChannelTrait.class)) rows("channel").forEach(this::addTraits);
        EnumSet.complementOf(EnumSet.of(ReferenceList.PLACE, ReferenceList.SERVICE)).stream()
                .filter(repository::isEmpty)
                .forEach(list -> addEntries(list, list.name().toLowerCase(Locale.ROOT)));
    }

    private void addPlace(CSVRecord row) {
        var place = new Place(row.get("code"), row.get("label"), row.get("level"), from(row), to(row));
        repository.add(place);
        addPlacement(place.key(), row, "parent");
    }

    private void addService(CSVRecord row) {
        var service = new Service(row.get("code"), row.get("label"), from(row), to(row));
        repository.add(service);
        addPlacement(service.key(), row, "place");
    }

    private void addPlacement(EntryKey what, CSVRecord row, String column) {
        var parent = given(row, column);
        if (parent != null) repository.add(new Placement(what, from(row), parent));
    }

    private void addTraits(CSVRecord row) {
        repository.add(new ChannelTrait(
                row.get("code"),
                new ChannelTraits(
                        ChannelTraits.Direction.valueOf(upper(row, "direction")),
                        ChannelTraits.Mode.valueOf(upper(row, "mode")),
                        ChannelTraits.Level.valueOf(upper(row, "level")),
                        row.get("anonymous").equals("yes"))));
    }

    private static String upper(CSVRecord row, String column) {
        return row.get(column).toUpperCase(Locale.ROOT);
    }

    private void addEntries(ReferenceList list, String file) {
        int position = 0;
        for (var row : rows(file)) {
            var group = row.isMapped("grouping") ? row.get("grouping") : "";
            repository.add(new ReferenceEntry(list, row.get("code"), row.get("label"), group, position++, ALWAYS));
        }
    }

    private static String given(CSVRecord row, String column) {
        var value = row.get(column);
        return value.isBlank() ? null : value;
    }

    private static LocalDate from(CSVRecord row) {
        return LocalDate.parse(row.get("valid_from"));
    }

    private static LocalDate to(CSVRecord row) {
        var end = given(row, "valid_to");
        return end == null ? null : LocalDate.parse(end);
    }

    private static List<CSVRecord> rows(String file) {
        var path = "/db/reference/" + file + ".csv";
        try (var in = ReferenceSeed.class.getResourceAsStream(path);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var csv = FORMAT.parse(reader)) {
            return csv.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
