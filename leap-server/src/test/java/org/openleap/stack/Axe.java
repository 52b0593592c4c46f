package org.openleap.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/**
 * Asks axe what is wrong with a page. The library's own builder ends each look in a tab of its own and carries home what is
 * right as well; one call of axe takes half the time, and no page of LEAP has frames.
 */
final class Axe {
    private static final String SCRIPT = script();
    private static final String LOOK = """
            const done = arguments[arguments.length - 1];
            const named = rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.target.join(' ')).join(', ')}`;
            axe.run(document, {resultTypes: ['violations']})
                .then(found => done(found.violations.map(named)), fault => done([`axe failed: ${fault}`]));
            """;

    private Axe() {}

    /** Its rules that the page breaks, with what breaks them; empty is good. */
    static List<String> faults(JavascriptExecutor page) {
        if (page.executeScript("return window.axe === undefined && window.frames.length === 0")
                .equals(true)) {
            page.executeScript(SCRIPT);
        }
        return ((List<?>) page.executeAsyncScript(LOOK))
                .stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
