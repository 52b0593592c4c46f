package org.openleap.stack;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running stack, and a browser that is closed when the test ends. */
final class StackParameters implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(StackParameters.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == LeapStack.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == LeapStack.class) {
            return LeapStack.running();
        }
        return test.getStore(OURS)
                .getOrComputeIfAbsent(parameter.getIndex(), index -> Browser.open(LeapStack.running()), Browser.class);
    }
}
