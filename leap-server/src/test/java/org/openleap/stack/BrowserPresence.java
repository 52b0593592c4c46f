package org.openleap.stack;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides whether a browser test runs, is skipped, or must fail. */
final class BrowserPresence implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isInstalled()) {
            return ConditionEvaluationResult.enabled("Chromium and its driver are installed");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(
                    "Under CI=true the browser tests must run: install chromium and chromium-driver.");
        }
        return ConditionEvaluationResult.disabled("Chromium and its driver are not installed");
    }
}
