package org.openleap.web.support;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link LeapExceptionHandler} in charge of every Faces request. */
public class LeapExceptionHandlerFactory extends ExceptionHandlerFactory {

    public LeapExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new LeapExceptionHandler(getWrapped().getExceptionHandler());
    }
}
