package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublicFigures;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.reference.ReferenceList;
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
    Options options;

    @Inject
    Quarters quarters;

    @Inject
    Freshness freshness;

    @Inject
    PairAddress address;

    private PublicFigures figures;
    private Page<PublishedPair> page;

    /** Reads the pairs, unless the visitor's copy is still good. */
    public void load() {
        figures = register.figures();
        if (freshness.isCurrent(figures, address)) return;
        page = register.published(address.filter(), new PageRequest(PAGE, address.getAfter()));
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

    public List<Option.Group> getServices() {
        return options.grouped(ReferenceList.SERVICE, filter().service());
    }

    public List<Option> getPlaces() {
        return options.entries(ReferenceList.PLACE, filter().place());
    }

    public List<Option.Group> getThemes() {
        return options.grouped(ReferenceList.THEME, filter().theme());
    }

    public List<Option> getQuarters() {
        return quarters.entries(filter().quarter());
    }

    public List<Option> getOutcomes() {
        var names = Arrays.stream(PairOutcome.values()).map(Enum::name).toList();
        return options.entries("publication", "publication.filter.", names, filter().outcome());
    }

    private PairFilter filter() {
        return address.filter();
    }
}
