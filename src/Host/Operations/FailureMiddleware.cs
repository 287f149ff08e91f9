namespace BackPainBot.Host.Operations;

/// <summary>The one place where an unexpected failure of a request ends: a correlation id, no details, no user text.</summary>
internal sealed partial class FailureMiddleware(RequestDelegate next, ILogger<FailureMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = refused.StatusCode;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "BadRequest", message = "The request could not be read. Check its size and form." } }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller hung up; there is nobody to tell.
        }
        catch (Exception failure)
        {
            LogFailure(context.GetEndpoint()?.DisplayName ?? "no endpoint", failure);
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "ServiceError", message = $"Something went wrong here. Quote {context.TraceIdentifier} to the owner." } }).ConfigureAwait(false);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request to {Endpoint} failed")]
    private partial void LogFailure(string endpoint, Exception failure);
}
