namespace BackPainBot.Host.Channels.DirectLine;

/// <param name="Code">A fixed name, as in <c>BadArgument</c>.</param>
/// <param name="Message">The problem and the fix in words; never what the person wrote.</param>
public sealed record DirectLineProblem(string Code, string Message);
