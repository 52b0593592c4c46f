package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.PageRequest;
import org.openleap.web.support.Labels;

/**
 * Answers for a screen in a waiting room: one after the other, by style sheet alone. The page is asked for again after each
 * round, so that what was taken down is gone within a minute or two.
 */
@Named
@RequestScoped
public class ScreenView {
    private static final int MOST = 6;
    private static final int LOOKED_AT = 200;
    private static final int SECONDS_EACH = 12;

    @Inject
    PublicationRegister register;

    @Inject
    PairAddress address;

    @Inject
    HttpServletRequest request;

    @Inject
    Labels labels;

    private List<PublishedPair> pairs;

    public void load() {
        pairs = chosen();
        int round = SECONDS_EACH * Math.max(pairs.size(), 1);
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", Integer.toString(round));
    }

    private List<PublishedPair> chosen() {
        var numbers = Arrays.asList(
                Optional.ofNullable(request.getParameter("answers")).orElse("").split(","));
        if (numbers.contains("")) return newest(MOST);
        return newest(LOOKED_AT).stream()
                .filter(pair -> numbers.contains(Long.toString(pair.number())))
                .limit(MOST)
                .toList();
    }

    private List<PublishedPair> newest(int number) {
        return register.published(address.filter(), PageRequest.first(number)).rows();
    }

    public List<PublishedPair> getPairs() {
        return pairs;
    }

    /** How many take turns, for the style sheet. */
    public String getTurns() {
        return "s-turns-" + pairs.size();
    }

    /** The service or the place; empty for the whole trust. */
    public String getAbout() {
        var filter = address.filter();
        return filter.service().isEmpty() ? labels.place(filter.place()) : labels.service(filter.service());
    }
}
