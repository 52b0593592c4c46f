package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.PublicPartnershipFilter;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.SharedFilter;
import org.openleap.sharing.SharedOutcome;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;

/** What the address of a shared list asks for. A parameter that is missing or unknown means "any". */
@RequestScoped
public class SharedQuery {
    private static final int ROWS = 25;
    private static final int QUARTERS = 8;
    private static final List<String> NAMES = List.of("service", "place", "theme", "outcome", "quarter", "mechanism");

    @Inject
    HttpServletRequest request;

    @Inject
    Choices choices;

    @Inject
    Words words;

    @Inject
    InstantSource clock;

    SharedFilter filter() {
        return new SharedFilter(
                parameter("service"),
                parameter("place"),
                parameter("theme"),
                known(SharedOutcome.values()),
                parameter("quarter"));
    }

    PairFilter pairs() {
        return new PairFilter(
                parameter("service"),
                parameter("place"),
                parameter("theme"),
                parameter("quarter"),
                known(PairOutcome.values()));
    }

    PublicPartnershipFilter partnerships() {
        return new PublicPartnershipFilter(
                parameter("place"), parameter("mechanism"), parameter("service"), known(OutcomeStatus.values()));
    }

    List<FilterMenu> partnershipMenus(String path) {
        return bar(path)
                .choose("place", choices.of(ReferenceList.PLACE))
                .choose("mechanism", choices.of(ReferenceList.MECHANISM))
                .choose("service", choices.of(ReferenceList.SERVICE))
                .choose("outcome", OutcomeStatus.values(), words::of)
                .menus();
    }

    PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    boolean isOlder() {
        return !parameter("after").isEmpty();
    }

    String register() {
        return parameter("register");
    }

    /** @param outcomes the outcomes that this list knows */
    List<FilterMenu> menus(String path, Enum<?>... outcomes) {
        return bar(path)
                .choose("outcome", outcomes, words::of)
                .choose("theme", choices.of(ReferenceList.THEME))
                .choose("service", choices.of(ReferenceList.SERVICE))
                .choose("place", choices.of(ReferenceList.PLACE))
                .choose("quarter", quarters())
                .menus();
    }

    /** The address with the filters, without paging. */
    Href list(String path) {
        return bar(path).with("service", parameter("service"));
    }

    private FilterBar bar(String path) {
        Map<String, String> chosen = new LinkedHashMap<>();
        NAMES.forEach(name -> chosen.put(name, parameter(name)));
        return new FilterBar(path, chosen);
    }

    private List<Choice> quarters() {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> today.minusMonths(3L * back))
                .map(day -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR))
                .map(code -> new Choice(code, code.replace("-", " "), ""))
                .toList();
    }

    private String known(Enum<?>... outcomes) {
        var asked = parameter("outcome");
        return Arrays.stream(outcomes)
                .map(Enum::name)
                .filter(asked::equals)
                .findFirst()
                .orElse("");
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
