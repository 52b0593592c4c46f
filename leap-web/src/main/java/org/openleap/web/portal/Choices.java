package org.openleap.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** Lists to choose from in forms. In pages: {@code #{choices.themes()}}. */
@Named
@ApplicationScoped
public class Choices {
    @Inject
    ReferenceData reference;

    @Inject
    Words words;

    public List<SelectItem> themes() {
        return items(reference.choices(ReferenceList.THEME));
    }

    public List<SelectItem> rejectionReasons() {
        return items(reference.choices(ReferenceList.REJECTION_REASON));
    }

    public List<SelectItem> redactionReasons() {
        return items(reference.choices(ReferenceList.REDACTION_REASON));
    }

    public List<Choice> takeDownReasons() {
        return reference.choices(ReferenceList.TAKE_DOWN_REASON);
    }

    public List<Choice> of(ReferenceList list) {
        return reference.choices(list);
    }

    /** The constants of a closed list, in their own order. */
    public List<SelectItem> of(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new SelectItem(constant, words.of(constant)))
                .toList();
    }

    private static List<SelectItem> items(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }
}
