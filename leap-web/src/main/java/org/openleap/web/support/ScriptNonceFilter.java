package org.openleap.web.support;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.primefaces.util.Constants;

/**
 * PrimeFaces wants every form it gets back to carry the nonce of the page it was sent from. Public pages keep no state
 * and work without JavaScript, and error pages follow any form: both get a fresh nonce here instead.
 */
public class ScriptNonceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String NONCE = Constants.RequestParams.NONCE_PARAM;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean fresh = request.getDispatcherType() == DispatcherType.ERROR
                || "stateless".equals(request.getParameter("jakarta.faces.ViewState"));
        chain.doFilter(fresh ? new FreshNonce(request) : request, response);
    }

    /** The request with a nonce of its own. */
    private static final class FreshNonce extends HttpServletRequestWrapper {
        private final String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        FreshNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return name.equals(NONCE) ? nonce : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.equals(NONCE) ? new String[] {nonce} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new HashMap<>(super.getParameterMap());
            parameters.put(NONCE, new String[] {nonce});
            return Collections.unmodifiableMap(parameters);
        }
    }
}
