/**
 * Where the time of a request or a job went, told to a collector of OpenTelemetry when the operator names one: which
 * spans begin a trace, and the jobs that nobody asked for by a request.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.kernel.tracing;
