package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.publication.PublicFigures;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** What people said and what became of it, filtered by what stands in the address. */
@Named
@RequestScoped
public class YouSaidWeDidView {
    private static final int PAGE = 12;

    @Inject
    PublicationRegister register;

    @Inject
    PairAddress address;

    @Inject
    PairChoices choices;

    @Inject
    Quarters quarters;

    private PublicFigures figures;
    private Page<PublishedPair> page;
    private List<PairChoices.Choice> filters;

    public void load() {
        var filter = address.filter();
        figures = register.figures(quarters.slice(filter));
        page = register.published(filter, new PageRequest(PAGE, address.getAfter()));
        filters = choices.of(filter, register.counts(filter));
    }

    public PublicFigures getFigures() {
        return figures;
    }

    public Page<PublishedPair> getPage() {
        return page;
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    /** What can be chosen, each with the number of answers it leads to. */
    public List<PairChoices.Choice> getFilters() {
        return filters;
    }
}
