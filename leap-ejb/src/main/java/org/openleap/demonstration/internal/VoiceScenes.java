package org.openleap.demonstration.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openleap.imports.DateOrder;
import org.openleap.imports.ImportField;
import org.openleap.imports.ImportHistory;
import org.openleap.imports.ImportReading;
import org.openleap.imports.ImportService;
import org.openleap.imports.StartImport;
import org.openleap.imports.UploadFile;
import org.openleap.shared.CsvText;
import org.openleap.shared.MovableClock;

/** What people tell in passing comes in a file each month, and the officer reads it; the last week's words wait. */
@ApplicationScoped
public class VoiceScenes {
    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private static final List<ImportField> COLUMNS = List.of(
            ImportField.REFERENCE,
            ImportField.DAY,
            ImportField.SERVICE,
            ImportField.CHANNEL,
            ImportField.SPEAKER,
            ImportField.WORDS);
    private static final List<String> HEADINGS = List.of("Reference", "Said on", "Service", "Channel", "Who", "Words");

    @Inject
    Stage stage;

    @Inject
    ImportService imports;

    @Inject
    ImportHistory history;

    @EJB
    VoiceReading reading;

    @Inject
    InstantSource clock;

    @ActivateRequestContext
    public void play() {
        var script = new Script(clock);
        var months = Patterns.voices().stream()
                .collect(groupingBy(voice -> (voice.daysAgo() - 2) / MONTH, TreeMap::new, toList()));
        months.descendingMap()
                .forEach((month, voices) -> stage.does("officer", () -> take(-MONTH * month - 1, voices, script)));
    }

    /** @param day when the file comes, the day after the last words in it */
    private void take(int day, List<Voice> voices, Script script) {
        var came = script.moment(day);
        MovableClock.at(came, () -> bring("Comments to " + script.day(day - 1) + ".csv", file(voices, script)));
        voices.forEach(voice -> reading.look(voice.reference(), came));
        voices.stream()
                .filter(voice -> voice.daysAgo() > WEEK)
                .forEach(voice -> reading.read(voice.reference(), voice.themes(), came));
    }

    private long bring(String name, byte[] content) {
        long id = imports.upload(new UploadFile(name, content));
        imports.start(new StartImport(id, new ImportReading(columns(), DateOrder.DAY_FIRST, false, "fft")));
        history.read(id);
        return id;
    }

    private static Map<String, ImportField> columns() {
        var columns = new LinkedHashMap<String, ImportField>();
        for (int index = 0; index < HEADINGS.size(); index++) columns.put(HEADINGS.get(index), COLUMNS.get(index));
        return columns;
    }

    private static byte[] file(List<Voice> voices, Script script) {
        var text = CsvText.of(HEADINGS);
        for (var voice : voices) {
            text.row(List.of(
                    voice.reference().value(),
                    script.day(-voice.daysAgo()).toString(),
                    voice.service(),
                    voice.channel(),
                    voice.who(),
                    voice.words()));
        }
        return text.bytes();
    }
}
