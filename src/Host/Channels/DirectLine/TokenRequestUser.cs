namespace BackPainBot.Host.Channels.DirectLine;

/// <param name="Id">The backend's own id for the person; not an e-mail address or a name.</param>
/// <param name="Name">Not kept.</param>
public sealed record TokenRequestUser(string? Id, string? Name);
