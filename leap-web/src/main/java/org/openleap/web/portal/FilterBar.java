package org.openleap.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openleap.reference.Choice;
import org.openleap.web.portal.FilterMenu.Option;

/** Puts the filters of a list together from what the address says. */
public final class FilterBar {
    private final String path;
    private final Map<String, String> chosen;
    private final List<FilterMenu> menus = new ArrayList<>();

    /** @param chosen value of each parameter, empty when it is not set */
    public FilterBar(String path, Map<String, String> chosen) {
        this.path = path;
        this.chosen = Map.copyOf(chosen);
    }

    /** Adds a filter over a list of choices. */
    public FilterBar choose(String name, List<Choice> choices) {
        var now = chosen.getOrDefault(name, "");
        var label = labelOf(now, choices, PortalText.of("filter." + name));
        var options = new ArrayList<Option>();
        options.add(option(PortalText.of("filter.any"), name, ""));
        choices.forEach(choice -> options.add(option(choice.label(), name, choice.code())));
        menus.add(new FilterMenu(name, label, now.isEmpty() ? "" : "chosen", options));
        return this;
    }

    /** Adds a filter over the constants of a closed list. */
    public FilterBar choose(String name, Enum<?>[] constants, Function<Enum<?>, String> words) {
        var choices = new ArrayList<Choice>();
        for (var constant : constants) choices.add(new Choice(constant.name(), words.apply(constant), ""));
        return choose(name, choices);
    }

    public List<FilterMenu> menus() {
        return List.copyOf(menus);
    }

    /** The address of the same list with one parameter changed; paging and selection start again. */
    public Href with(String name, String value) {
        var href = Href.to(path);
        chosen.forEach(href::with);
        return href.with(name, value);
    }

    /** A chip that is on or off. */
    public Option option(String label, String name, String value) {
        boolean current = chosen.getOrDefault(name, "").equals(value);
        return new Option(label, with(name, value).toString(), String.valueOf(current));
    }

    private static String labelOf(String code, List<Choice> choices, String otherwise) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(otherwise);
    }
}
