package org.openleap.api.support;

import java.util.List;

/** The request is refused before the business is asked. */
public class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ApiProblem problem;
    private final transient List<InvalidPart> parts;
    private final List<String> arguments;

    public ApiRefusal(ApiProblem problem, String... arguments) {
        this(problem, List.of(), arguments);
    }

    public ApiRefusal(ApiProblem problem, List<InvalidPart> parts, String... arguments) {
        super(problem.id());
        this.problem = problem;
        this.parts = List.copyOf(parts);
        this.arguments = List.of(arguments);
    }

    public ApiProblem problem() {
        return problem;
    }

    public List<InvalidPart> parts() {
        return parts;
    }

    public List<String> arguments() {
        return arguments;
    }
}
