package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.openleap.easyread.EasyRead;
import org.openleap.easyread.EasyReadService;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Every answer that there is in easy read, the newest first. */
@Named
@RequestScoped
public class EasyReadsView {
    private static final int PAGE = 6;

    @Inject
    EasyReadService easyReads;

    @Inject
    PairAddress address;

    private Page<EasyRead> page;

    public void load() {
        page = easyReads.page(new PageRequest(PAGE, address.getAfter()));
    }

    public Page<EasyRead> getPage() {
        return page;
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }
}
