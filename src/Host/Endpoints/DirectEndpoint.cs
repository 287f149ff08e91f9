namespace BackPainBot.Host.Endpoints;

/// <summary>
/// Endpoints that take what they need from the request themselves. The framework's binding of parameters is put together by reflection and compiled when the first request
/// comes, for all endpoints at once: a quarter of what a start costs.
/// </summary>
internal static class DirectEndpoint
{
    public static RequestDelegate Answering(Func<HttpContext, Task<IResult>> answer) =>
        async context => await (await answer(context).ConfigureAwait(false)).ExecuteAsync(context).ConfigureAwait(false);

    public static RequestDelegate Answering(Func<HttpContext, IResult> answer) => context => answer(context).ExecuteAsync(context);

    public static T Service<T>(this HttpContext context)
        where T : notnull => context.RequestServices.GetRequiredService<T>();

    /// <summary>A part of the path that the endpoint's pattern names.</summary>
    public static string Segment(this HttpContext context, string name) => (string)context.Request.RouteValues[name]!;

    /// <summary>Null if the address does not have it.</summary>
    public static string? Query(this HttpContext context, string name) => context.Request.Query[name];
}
