namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>An error as Direct Line clients read it: <c>{"error":{"code","message"}}</c>.</summary>
/// <param name="Error">What went wrong.</param>
public sealed record DirectLineError(DirectLineProblem Error)
{
    public static IResult With(int status, string code, string message) =>
        Results.Json(new DirectLineError(new DirectLineProblem(code, message)), statusCode: status);
}
