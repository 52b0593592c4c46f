package org.openleap.web.savedsearch;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.savedsearch.Alert;
import org.openleap.savedsearch.SavedSearch;
import org.openleap.savedsearch.SavedSearchService;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.search.FindQuery;
import org.openleap.web.search.SearchSentence;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;

/** The searches that somebody keeps, and those that the team shares. */
@Named
@ViewScoped
public class SavedSearchesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SavedSearchService searches;

    @Inject
    transient SearchSentence sentence;

    @Inject
    transient Choices choices;

    private List<SavedRow> own = List.of();
    private List<SavedRow> others = List.of();

    public void load() {
        var rows = searches.all().stream().map(this::row).toList();
        own = rows.stream().filter(SavedRow::isMine).toList();
        others = rows.stream().filter(row -> !row.isMine()).toList();
    }

    private SavedRow row(SavedSearch saved) {
        return new SavedRow(saved, sentence.of(saved.query()), FindQuery.hrefOf(saved.query()));
    }

    /** Keeps what was chosen in the row. */
    public String change(SavedRow row) {
        searches.alert(row.getId(), row.getAlert());
        Notices.done("finding", "saved.changed", row.getName());
        return Redirect.to("/staff/saved-searches");
    }

    public String remove(SavedRow row) {
        searches.remove(row.getId());
        Notices.done("finding", "saved.removed", row.getName());
        return Redirect.to("/staff/saved-searches");
    }

    public List<SelectItem> getAlerts() {
        return choices.of(Alert.values());
    }

    public List<SavedRow> getOwn() {
        return own;
    }

    public List<SavedRow> getOthers() {
        return others;
    }

    /** Who shares it. */
    public String sharedBy(SavedRow row) {
        return Texts.text("finding", "saved.by", row.getOwner());
    }
}
