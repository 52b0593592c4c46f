package org.openleap.web.identity;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openleap.reference.Choice;

/** The services of one place, each with its box, while somebody chooses. */
public class WorkGroup implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String label;
    private final ArrayList<SelectItem> items;
    private String[] chosen;

    WorkGroup(String label, List<Choice> choices, Set<String> held) {
        this.label = label;
        this.items = new ArrayList<>(items(choices));
        this.chosen = choices.stream().map(Choice::code).filter(held::contains).toArray(String[]::new);
    }

    static List<SelectItem> items(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }

    Stream<String> codes() {
        return Stream.of(chosen);
    }

    /** What the place is called. */
    public String getLabel() {
        return label;
    }

    public List<SelectItem> getItems() {
        return List.copyOf(items);
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }
}
