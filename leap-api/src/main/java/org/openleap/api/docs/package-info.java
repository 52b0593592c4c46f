/** The documentation of the API for people, at {@code /api/docs}, made of the description that programs read. */
package org.openleap.api.docs;
