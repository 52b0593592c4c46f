package org.openleap.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionFilter;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.SuggestionSummary;
import org.openleap.web.portal.FilterMenu.Option;
import org.openleap.web.portal.Href;

/** Completions that wait for a second person. */
@Named
@RequestScoped
public class ConfirmationsView {
    private static final int ROWS = 25;

    @Inject
    SuggestionRegister register;

    @Inject
    HttpServletRequest request;

    private List<SuggestionSummary> waiting;

    public void load() {
        var filter = SuggestionFilter.withStatus(SuggestionStatus.COMPLETION_PROPOSED);
        waiting = register.page(filter, PageRequest.first(ROWS)).rows();
    }

    public List<Option> getWaiting() {
        if (waiting == null) load();
        return waiting.stream().map(this::option).toList();
    }

    private Option option(SuggestionSummary summary) {
        var reference = summary.reference().value();
        return new Option(
                summary.title(),
                Href.to("/staff/confirmations").with("ref", reference).toString(),
                String.valueOf(reference.equals(request.getParameter("ref"))));
    }
}
