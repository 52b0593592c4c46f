package org.openleap.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.suggestion.StoryEntry;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.web.portal.FilterMenu.Option;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.References;

/** Everything that ever happened to an item, newest first, in one timeline; also beside each of its suggestions. */
@Named
@RequestScoped
public class StoryView {
    @Inject
    SuggestionRegister register;

    @Inject
    StoryLines presenter;

    @Inject
    HttpServletRequest request;

    private List<StoryEntry> story;

    /** @param reference of an item or of one of its suggestions */
    public List<StoryLine> lines(String reference) {
        return story(reference).stream()
                .filter(entry -> presenter.belongs(entry, part()))
                .map(presenter::line)
                .toList();
    }

    /** All, told, decided: addresses of the same page. */
    public List<Option> parts(String page, String reference) {
        return Stream.of("", "told", "decided")
                .map(part -> new Option(
                        PortalText.of("story." + (part.isEmpty() ? "all" : part)),
                        Href.to(page).with("ref", reference).with("story", part) + "#story",
                        String.valueOf(part.equals(part()))))
                .toList();
    }

    private String part() {
        var part = request.getParameter("story");
        return part == null ? "" : part;
    }

    private List<StoryEntry> story(String reference) {
        if (story == null) story = register.story(References.item(reference.split("/")[0]));
        return story;
    }
}
