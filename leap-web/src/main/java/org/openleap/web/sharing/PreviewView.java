package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.sharing.Audience;
import org.openleap.sharing.ShareDraft;
import org.openleap.sharing.SharedStory;
import org.openleap.sharing.SharingPreview;
import org.openleap.sharing.SharingProblem;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;

/** The register as a partner or the independent voice sees it now, for a lead; for looking only. */
@Named
@RequestScoped
public class PreviewView {
    private static final String PATH = "/staff/preview";
    private static final int ROWS = 25;

    @Inject
    SharingPreview preview;

    @Inject
    StoryRows rows;

    private String as = "";
    private String after = "";
    private List<ShareDraft.Choice> audiences;
    private Page<SharedStory> page;

    public void load() {
        audiences = preview.audiences();
        if (!as.isEmpty()) page = preview.page(chosen().audience(), new PageRequest(ROWS, after));
    }

    private ShareDraft.Choice chosen() {
        return audiences.stream()
                .filter(each -> each.audience().value().equals(as))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(SharingProblem.UNKNOWN_AUDIENCE, as));
    }

    public boolean isChosen() {
        return page != null;
    }

    public String getBanner() {
        return SharingText.of("preview.banner", chosen().name());
    }

    /** Whom to see it as. */
    public List<FilterMenu.Option> getAudiences() {
        return audiences.stream()
                .map(each -> new FilterMenu.Option(
                        each.name(),
                        address(each.audience()).toString(),
                        String.valueOf(each.audience().value().equals(as))))
                .toList();
    }

    public List<StoryRow> getRows() {
        return rows.rows(page.rows(), "");
    }

    public String getOlder() {
        return page.hasNext()
                ? address(new Audience(as)).with("after", page.nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : address(new Audience(as)).toString();
    }

    private static Href address(Audience audience) {
        return Href.to(PATH).with("as", audience.value());
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as == null ? "" : as;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
