using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace CameraProgram.Architecture.Tests;

/// <summary>What a reader of the sources may rely on.</summary>
public sealed class SourceTests
{
    private const int MostLines = 350;

    /// <summary>Promises and shortcuts; each is split, so that this file does not name it.</summary>
    private static readonly string[] Banned =
        ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "Not" + "ImplementedException", "Thread." + "Sleep", "lorem " + "ipsum", "coming " + "soon", "sắp " + "ra mắt"];

    [Fact]
    public void NoSource_IsLongerThanAPersonReads() =>
        AllSources().Select(file => (File: file, Lines: Sources.Read(file).Count(c => c == '\n'))).Where(f => f.Lines > MostLines).ShouldBeEmpty();

    [Fact]
    public void NoSource_PromisesWorkOrTakesAShortcut() =>
        AllSources().SelectMany(file =>
        {
            var text = Sources.Read(file);
            return Banned.Where(word => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.None, TimeSpan.FromSeconds(10))).Select(word => $"{file}: {word}");
        }).ShouldBeEmpty();

    [Fact]
    public void EveryPackage_HasItsReasonInTheDecisions()
    {
        var lines = Sources.Read("docs/decisions/0002-dependencies.md").Split('\n').Where(line => line.StartsWith('|')).ToList();
        var ofServer = XDocument.Parse(Sources.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value);
        using var package = JsonDocument.Parse(Sources.Read("angular/package.json"));
        var ofWeb = new[] { "dependencies", "devDependencies" }.SelectMany(part => package.RootElement.GetProperty(part).EnumerateObject().Select(p => p.Name)).ToList();

        ofServer.Concat(ofWeb).Where(name => !lines.Any(line => Names(line, name))).ShouldBeEmpty();
    }

    /// <summary>In full, or after its family: "SQLitePCLRaw.bundle_e_sqlite3, .core", "@angular/* (core, common)".</summary>
    private static bool Names(string line, string package)
    {
        var cut = package.LastIndexOfAny(['.', '/']);
        return Regex.IsMatch(line, $@"(?<![\w.@/-]){Regex.Escape(package)}(?![\w.-])", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            || (cut > 0 && line.Contains(package[..cut], StringComparison.Ordinal)
                && Regex.IsMatch(line, $@"(?<=[ (]\.?){Regex.Escape(package[(cut + 1)..])}(?=[,) ])", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void EveryPackage_IsPinnedToOneVersion()
    {
        using var package = JsonDocument.Parse(Sources.Read("angular/package.json"));
        var loose = new[] { "dependencies", "devDependencies" }.SelectMany(part => package.RootElement.GetProperty(part).EnumerateObject())
            .Where(p => !char.IsAsciiDigit(p.Value.GetString()![0])).Select(p => p.Name);

        loose.ShouldBeEmpty();
        XDocument.Parse(Sources.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Where(p => p.Attribute("Version")!.Value.IndexOfAny(['*', '[', '(']) >= 0).ShouldBeEmpty();
    }

    [Fact]
    public void LockFiles_NameNoRegistry() =>
        new[] { "angular/package-lock.json", "aspnet-core/modules/CameraProgram.OfficialDocuments/typst-worker/package-lock.json" }
            .Where(file => Sources.Read(file).Contains("\"resolved\"", StringComparison.Ordinal)).ShouldBeEmpty();

    private static IEnumerable<string> AllSources() =>
        Sources.Files("aspnet-core", ".cs", ".mjs", ".typ").Concat(Sources.Files("tests", ".cs")).Concat(Sources.Files("angular/src", ".ts", ".html", ".scss"));
}
