package org.openleap.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.openleap.privacy.HeldSheet;
import org.openleap.subject.FileWords;
import org.openleap.subject.HeldRecord;
import org.openleap.web.portal.Fact;

/** Sheets of a file as a page shows them, in the words of the file itself. */
@ApplicationScoped
public class HeldSheets {
    @Inject
    FileWords words;

    /** One record of the file. */
    public record Card(String heading, List<Sheet> sheets) implements Serializable {
        public Card {
            sheets = List.copyOf(sheets);
        }
    }

    /** One sheet of it. */
    public record Sheet(String heading, List<Fact> facts) implements Serializable {
        public Sheet {
            facts = List.copyOf(facts);
        }
    }

    public Card card(HeldRecord held) {
        return new Card(
                words.heading(held.record()),
                held.sheets().stream().map(this::sheet).toList());
    }

    private Sheet sheet(HeldSheet sheet) {
        var facts = sheet.fields().stream()
                .map(field -> new Fact(words.label(field.name()), words.value(field)))
                .toList();
        return new Sheet(words.part(sheet.part()), facts);
    }
}
