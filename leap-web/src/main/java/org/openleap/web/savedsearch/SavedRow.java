package org.openleap.web.savedsearch;

import java.io.Serializable;
import org.openleap.savedsearch.Alert;
import org.openleap.savedsearch.SavedSearch;

/** One saved search on its page, with the choice of its mails. */
public class SavedRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SavedSearch saved;
    private final String what;
    private final String href;
    private Alert alert;

    SavedRow(SavedSearch saved, String what, String href) {
        this.saved = saved;
        this.what = what;
        this.href = href;
        this.alert = saved.alert();
    }

    public long getId() {
        return saved.id();
    }

    public String getName() {
        return saved.name();
    }

    public String getOwner() {
        return saved.owner();
    }

    public boolean isMine() {
        return saved.mine();
    }

    public boolean isShared() {
        return saved.shared();
    }

    /** What is searched for, in words. */
    public String getWhat() {
        return what;
    }

    public String getHref() {
        return href;
    }

    public Alert getAlert() {
        return alert;
    }

    public void setAlert(Alert alert) {
        this.alert = alert;
    }
}
