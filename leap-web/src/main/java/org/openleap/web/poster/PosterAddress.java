package org.openleap.web.poster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.poster.PosterOrder;
import org.openleap.poster.PosterSize;
import org.openleap.shared.LeapSetting;
import org.openleap.web.answers.PairAddress;
import org.openleap.web.answers.Quarters;

/** The poster that an address asks for: its size, its filter, and the answers that were chosen. */
@RequestScoped
public class PosterAddress {
    private static final String FRAME =
            "<iframe src=\"%s\" title=\"You said, we did\" width=\"100%%\" height=\"600\" loading=\"lazy\"></iframe>";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    HttpServletRequest request;

    @Inject
    PairAddress address;

    @Inject
    Quarters quarters;

    PosterOrder order() {
        var filter = address.filter();
        var period = filter.quarter().isEmpty() ? "" : quarters.label(filter.quarter());
        return new PosterOrder(size(), filter, quarters.slice(filter), period, numbers());
    }

    /** Numbers of the chosen answers, six at most; as boxes of a form or as one list. */
    List<Long> numbers() {
        return Stream.of(Optional.ofNullable(request.getParameterValues("answers"))
                        .orElse(new String[0]))
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Long::valueOf)
                .distinct()
                .limit(PosterOrder.MOST)
                .toList();
    }

    /** Where this poster is printed in another size. */
    String printed(PosterSize size) {
        return "/you-said-we-did/poster.pdf?" + address.getQuery() + chosen() + "size=" + size.name();
    }

    /** Where a screen shows the same. */
    String screen() {
        var query = address.getQuery() + chosen();
        return "/you-said-we-did/screen" + (query.isEmpty() ? "" : "?" + query.substring(0, query.length() - 1));
    }

    /** What another site writes into its page to show the newest answers in a frame. */
    String frame() {
        var source = LeapSetting.LEAP_PUBLIC_URL.require() + "/you-said-we-did/widget" + address.getSuffix();
        return FRAME.formatted(source.replace("&", "&amp;"));
    }

    /** Where news readers find them. */
    String feed() {
        return LeapSetting.LEAP_PUBLIC_URL.require() + "/you-said-we-did/feed.atom" + address.getSuffix();
    }

    private String chosen() {
        var numbers = numbers();
        return numbers.isEmpty()
                ? ""
                : "answers=" + numbers.stream().map(String::valueOf).collect(Collectors.joining(",")) + "&";
    }

    private PosterSize size() {
        var asked = Optional.ofNullable(request.getParameter("size")).orElse("");
        return Stream.of(PosterSize.values())
                .filter(size -> size.name().equals(asked))
                .findFirst()
                .orElse(PosterSize.A4);
    }
}
