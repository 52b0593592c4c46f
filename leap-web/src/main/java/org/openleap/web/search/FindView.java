package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.search.FacetCounts;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchKind;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;

/** The register, searched: words above, facets beside, newest first. All its state is in the address. */
@Named
@RequestScoped
public class FindView {
    @Inject
    FindQuery query;

    @Inject
    RegisterSearch register;

    @Inject
    FacetMenus menus;

    @Inject
    SearchIndex index;

    private RegisterSearch.Found found;
    private FacetCounts counts;

    public void load() {
        found = register.find(query.query(), query.page());
        counts = register.count(query.query());
    }

    public String getTyped() {
        return query.typed();
    }

    public String getKind() {
        return FindQuery.nameOf(query.kind());
    }

    /** Name of the list that is shown. */
    public String getList() {
        return "found-" + getKind();
    }

    /** The registers that can be searched, with the same words. */
    public List<FilterMenu.Option> getKinds() {
        return List.of(kind(SearchKind.ITEM), kind(SearchKind.SUGGESTION));
    }

    private FilterMenu.Option kind(SearchKind kind) {
        var href = query.of(kind).toString();
        return new FilterMenu.Option(FindText.of("kind." + kind), href, String.valueOf(kind == query.kind()));
    }

    public List<FoundRow> getRows() {
        return found.page().rows();
    }

    public boolean isNothing() {
        return found.page().rows().isEmpty();
    }

    /** "12 items, newest first". */
    public String getOutcome() {
        var key = "outcome." + query.kind();
        return FindText.of(key, found.total(), FindText.count(found.total(), found.more()));
    }

    /** What to do next when nothing was found. */
    public String getHint() {
        if (query.isNarrowed()) return FindText.of("nothing.narrowed");
        return query.typed().isEmpty() ? FindText.of("nothing.atAll") : FindText.of("none", query.typed());
    }

    public List<FacetMenu> getFacets() {
        return menus.of(counts);
    }

    public List<FacetMenu.Option> getChosen() {
        return menus.chosen();
    }

    public FacetMenu.Option getOverdue() {
        return new FacetMenu.Option(
                FindText.of("overdue"),
                FindText.count(counts.overdue(), !counts.complete()),
                query.toggledOverdue().toString(),
                String.valueOf(query.isOverdue()));
    }

    public String getOlder() {
        return found.page().hasNext()
                ? query.list().with("after", found.page().nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return query.isOlder() ? query.list().toString() : "";
    }

    /** Another spelling that finds something; empty when there is none. */
    public String getAdvice() {
        return isNothing() && !query.typed().isEmpty() ? register.advice(query.query()) : "";
    }

    public String getAdviceHref() {
        return query.list().with("q", getAdvice()).toString();
    }

    /** Everything with the same words. */
    public String getEverything() {
        return Href.to(FindQuery.PATH)
                .with("kind", getKind())
                .with("q", getTyped())
                .toString();
    }

    /** Where this search can be kept under a name. */
    public String getKeep() {
        return query.keep().toString();
    }

    public boolean isBuilding() {
        return !index.isComplete();
    }
}
