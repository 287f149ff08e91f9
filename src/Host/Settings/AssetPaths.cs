namespace BackPainBot.Host.Settings;

/// <summary>Where the authored files are: the folder, at or above the working folder or the program, that holds <c>content/</c> and <c>dialogs/</c>.</summary>
public sealed record AssetPaths(string Root)
{
    public string Content => Path.Combine(Root, "content");

    public string Dialogs => Path.Combine(Root, "dialogs");

    public string Lexicon => Path.Combine(Root, "dialogs", "lexicon");

    public string Rewording => Path.Combine(Root, "content", "model", "rewording.yaml");

    public string Seeds => Path.Combine(Root, "seeds");

    public static AssetPaths Find(string? configured)
    {
        if (!string.IsNullOrWhiteSpace(configured))
        {
            return IsRoot(configured)
                ? new AssetPaths(Path.GetFullPath(configured))
                : throw new SettingsException([new SettingsProblem("Assets", $"'{configured}' holds no content/ and dialogs/ folders.", "Point BackPainBot:Assets at the folder that holds both, or remove it.")]);
        }

        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (IsRoot(folder.FullName))
                {
                    return new AssetPaths(folder.FullName);
                }
            }
        }

        throw new SettingsException([new SettingsProblem("Assets", "The folders content/ and dialogs/ were not found above the working folder or the program.", "Start from the repository, or set BackPainBot:Assets to the folder that holds both.")]);
    }

    private static bool IsRoot(string folder) =>
        Directory.Exists(Path.Combine(folder, "content", "topics")) && Directory.Exists(Path.Combine(folder, "dialogs"));
}
