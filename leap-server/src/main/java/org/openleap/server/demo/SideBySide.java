package org.openleap.server.demo;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openleap.server.StartRefused;

/** Takes several steps of a start at the same time. */
final class SideBySide {

    private SideBySide() {}

    interface Step {
        void take() throws StartRefused;
    }

    /** Takes the steps at the same time; the first refusal ends the wait. */
    static void take(Step... steps) throws StartRefused {
        var threads = Executors.newFixedThreadPool(steps.length);
        try {
            var running = new ExecutorCompletionService<Void>(threads);
            for (var step : steps) {
                running.submit(() -> {
                    step.take();
                    return null;
                });
            }
            for (var step : steps) {
                running.take().get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof StartRefused refused
                    ? refused
                    : new StartRefused("The start failed: " + failed.getCause(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", stopped);
        } finally {
            end(threads);
        }
    }

    /** Waits until the last step has let go, so that no child is born after the others were stopped. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
