using BackPainBot.Host.Commands;
using BackPainBot.Host.Settings;
using BackPainBot.Library;
using BackPainBot.Library.Preview;
using BackPainBot.Library.Topics;

namespace BackPainBot.Host.Authoring;

/// <summary>Finds the page that an author names, and the version that an edit of it is to be compared with.</summary>
internal sealed class PageEdits(ITopicLibrary library, PagePreview preview, AssetPaths assets)
{
    /// <exception cref="CommandException">There is no such page, or it has problems that keep it out of the library.</exception>
    public async Task<PageEdit> FindAsync(string page, CancellationToken cancellationToken)
    {
        var file = FileOf(page);
        var after = Read(file, await ReadTextAsync(file, cancellationToken).ConfigureAwait(false));
        if (!IsInLibrary(file))
        {
            var now = library.Find(after.Id);
            return new PageEdit(now, after, now is null ? "the library without it, as no page has its name" : "the library's page of that name");
        }

        if (await CommittedFile.TextAsync(file, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            return new PageEdit(null, after, "the library without it, as no version of it was committed");
        }

        // A committed version that could not be read answered nothing either.
        return new PageEdit(preview.Read(file, text).Value, after, "the version committed last");
    }

    private string FileOf(string page)
    {
        if (page.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && File.Exists(page))
        {
            return Path.GetFullPath(page);
        }

        return Directory.EnumerateFiles(assets.Content, "*.md", SearchOption.AllDirectories).FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == page)
            ?? throw new CommandException($"There is no page '{page}' in {assets.Content} and no file of that name. Name a page by its id, as in: backpainbot preview driving", ExitCode.BadUsage);
    }

    private bool IsInLibrary(string file) => !Path.GetRelativePath(assets.Content, file).StartsWith("..", StringComparison.Ordinal);

    private Topic Read(string file, string text)
    {
        var parsed = preview.Read(file, text);
        return parsed.Value ?? throw new CommandException("The page cannot be shown:" + Environment.NewLine + string.Join(Environment.NewLine, parsed.Problems));
    }

    private static async Task<string> ReadTextAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file}: {failure.Message} Check that you may read it.", ExitCode.BadUsage);
        }
    }
}
