package org.openleap.web.savedsearch;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.savedsearch.Alert;
import org.openleap.savedsearch.SaveSearch;
import org.openleap.savedsearch.SavedSearchService;
import org.openleap.search.SearchQuery;
import org.openleap.web.portal.Redirect;
import org.openleap.web.search.FindQuery;
import org.openleap.web.search.SearchSentence;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;

/** Keeps the search of the page before. */
@Named
@ViewScoped
public class SaveSearchView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SavedSearchService searches;

    @Inject
    transient FindQuery asked;

    @Inject
    transient SearchSentence sentence;

    @NotBlank
    @Size(max = 100)
    private String name = "";

    private boolean shared;
    private Alert alert = Alert.NEVER;
    private SearchQuery query;
    private String back = "";

    public void load() {
        query = asked.query();
        back = asked.list().toString();
        name = query.words();
    }

    public String save() {
        searches.save(new SaveSearch(name, query, shared, alert));
        Notices.done("finding", "saved.done", name);
        return Redirect.to("/staff/saved-searches");
    }

    /** What is searched for, in words. */
    public String getWhat() {
        return sentence.of(query);
    }

    /** The search itself. */
    public String getBack() {
        return back;
    }

    public List<SelectItem> getWhose() {
        return List.of(
                new SelectItem(false, Texts.text("finding", "saved.own")),
                new SelectItem(true, Texts.text("finding", "saved.team")));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public Alert getAlert() {
        return alert;
    }

    public void setAlert(Alert alert) {
        this.alert = alert;
    }
}
